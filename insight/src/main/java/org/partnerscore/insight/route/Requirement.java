package org.partnerscore.insight.route;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Points;

/**
 * What a tier needs, as a search adds it up. A tier of points needs so many hundredths of points in all (R3), and some need
 * so many in each indicator (R14). For a tier of values (R21) every value that is reached counts as one, and all must be.
 *
 * @param total what all indicators together must come to
 * @param each hundredths of points that each indicator must have
 * @param values by the number of an indicator, the value that it must reach; null for one that needs none
 */
record Requirement(int total, int each, List<@Nullable BigDecimal> values) {
    static Requirement of(Tier tier, List<Indicator> indicators) {
        List<@Nullable BigDecimal> values = new java.util.ArrayList<>();
        indicators.forEach(indicator -> values.add(tier.needs().get(indicator.id())));
        return new Requirement(
                tier.needs().isEmpty()
                        ? hundredths(tier.minimum())
                        : tier.needs().size(),
                hundredths(tier.minimumEach()),
                values);
    }

    private static int hundredths(@Nullable BigDecimal points) {
        return points == null ? 0 : Points.of(points).hundredths();
    }

    /** Whether it needs something of each indicator, whatever the others have. */
    boolean needsEach() {
        return each > 0 || isOfValues();
    }

    private boolean isOfValues() {
        return values.stream().anyMatch(value -> value != null);
    }

    /** What an indicator's score comes to. */
    int points(int indicator, IndicatorScore score) {
        return isOfValues()
                ? values.get(indicator) != null && isMet(indicator, score) ? 1 : 0
                : score.points().hundredths();
    }

    /** Whether an indicator has what is needed of it. */
    boolean isMet(int indicator, IndicatorScore score) {
        BigDecimal value = values.get(indicator);
        return score.points().hundredths() >= each
                && (value == null || score.value().compareTo(value) >= 0);
    }
}
