package org.partnerscore.insight.route;

import java.math.BigDecimal;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Points;

/**
 * What a tier needs, as a search adds it up. A tier of points needs so many hundredths of points in all (R3), and some need
 * so many in each indicator (R14). For a tier of values (R21) every value that is reached counts as one, and all must be.
 *
 * @param tier the tier
 * @param total what all indicators together must come to
 */
record Requirement(Tier tier, int total) {
    static Requirement of(Tier tier) {
        BigDecimal minimum = tier.minimum();
        int points = minimum == null ? 0 : Points.of(minimum).hundredths();
        return new Requirement(
                tier, tier.needs().isEmpty() ? points : tier.needs().size());
    }

    /** Whether it needs something of each indicator, whatever the others have. */
    boolean needsEach() {
        return tier.minimumEach() != null || !tier.needs().isEmpty();
    }

    /** What an indicator's score comes to. */
    int points(IndicatorScore score) {
        if (tier.needs().isEmpty()) {
            return score.points().hundredths();
        }
        return tier.needs().containsKey(score.indicator().id()) && isMet(score) ? 1 : 0;
    }

    /** Whether an indicator has what is needed of it. */
    boolean isMet(IndicatorScore score) {
        return score.isEnoughFor(tier);
    }
}
