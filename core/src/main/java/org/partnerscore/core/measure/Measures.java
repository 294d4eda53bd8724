package org.partnerscore.core.measure;

import org.partnerscore.core.programme.MeasureDefinition;

/** Builds an indicator's measure. */
public final class Measures {
    private Measures() {}

    /**
     * The measure that a setting's indicator names.
     *
     * @throws org.partnerscore.core.programme.NoRuleInForceException if a value that it needs is not in force
     */
    public static Measure of(MeasureSetting setting) {
        MeasureDefinition definition = setting.indicator().measure();
        if (definition instanceof MeasureDefinition.NetBilled netBilled) {
            return new NetBilled(setting, netBilled);
        }
        if (definition instanceof MeasureDefinition.AddsMinusLosses adds) {
            return new AddsMinusLosses(setting, adds);
        }
        if (definition instanceof MeasureDefinition.PeopleCertified people) {
            return new PeopleCertified(setting, people);
        }
        if (definition instanceof MeasureDefinition.CertifiedGrowth growth) {
            return new CertifiedGrowth(setting, growth, peopleOf(setting, growth));
        }
        if (definition instanceof MeasureDefinition.CrossedLine line) {
            return new CrossedLine(setting, line);
        }
        if (definition instanceof MeasureDefinition.GrowthOverBase growth) {
            return new GrowthOverBase(setting, growth);
        }
        if (definition instanceof MeasureDefinition.NetPairs pairs) {
            return new NetPairs(setting, pairs);
        }
        if (definition instanceof MeasureDefinition.ConsumptionGrowth growth) {
            return new ConsumptionGrowth(setting, growth);
        }
        throw new IllegalArgumentException("unknown measure " + definition.measure());
    }

    private static MeasureDefinition.PeopleCertified peopleOf(
            MeasureSetting setting, MeasureDefinition.CertifiedGrowth growth) {
        return setting.programme()
                .indicator(growth.people())
                .map(indicator ->
                        indicator.measure() instanceof MeasureDefinition.PeopleCertified people ? people : null)
                .orElseThrow(() -> new IllegalArgumentException("indicator "
                        + setting.indicator().id() + " grows the people of '" + growth.people()
                        + "', which is not an indicator of measure people-certified"));
    }
}
