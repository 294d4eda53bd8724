package org.partnerscore.workspace.run;

import java.math.BigDecimal;

/**
 * What the tables of a run sum to over all accounts, for one indicator of one pathway. The contributions sum to the
 * values and baselines; a difference would be a fault of the software.
 *
 * @param accounts how many accounts have the indicator
 * @param points what they were given; 0 in a programme without points
 * @param value sum of the values
 * @param baseline sum of the baselines
 * @param contributedValue sum of the contributions to values
 * @param contributedBaseline sum of the contributions to baselines
 * @param contributions how many contributions there are
 */
public record Sums(
        String pathway,
        String indicator,
        long accounts,
        BigDecimal points,
        BigDecimal value,
        BigDecimal baseline,
        BigDecimal contributedValue,
        BigDecimal contributedBaseline,
        long contributions) {
    static Sums none(String pathway, String indicator) {
        BigDecimal zero = BigDecimal.ZERO;
        return new Sums(pathway, indicator, 0, zero, zero, zero, zero, zero, 0);
    }

    Sums withAccount(BigDecimal itsPoints, BigDecimal itsValue, BigDecimal itsBaseline) {
        return new Sums(
                pathway,
                indicator,
                accounts + 1,
                points.add(itsPoints),
                value.add(itsValue),
                baseline.add(itsBaseline),
                contributedValue,
                contributedBaseline,
                contributions);
    }

    Sums withContribution(boolean toBaseline, BigDecimal amount) {
        return new Sums(
                pathway,
                indicator,
                accounts,
                points,
                value,
                baseline,
                toBaseline ? contributedValue : contributedValue.add(amount),
                toBaseline ? contributedBaseline.add(amount) : contributedBaseline,
                contributions + 1);
    }

    /** Whether the contributions sum to the values and baselines. */
    public boolean reconciled() {
        return value.compareTo(contributedValue) == 0 && baseline.compareTo(contributedBaseline) == 0;
    }
}
