package org.partnerscore.core.score;

import java.util.List;
import java.util.Optional;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Tier;

/**
 * The score of one account in one pathway.
 *
 * @param pathway the pathway's definition
 * @param indicators in the programme's order
 * @param tiers the programme's tiers, the best first
 */
public record PathwayScore(Pathway pathway, List<IndicatorScore> indicators, List<Tier> tiers) {
    public PathwayScore {
        indicators = List.copyOf(indicators);
        tiers = List.copyOf(tiers);
    }

    /** Sum of the indicators' rounded points (R2). */
    public Points points() {
        int hundredths = 0;
        for (IndicatorScore indicator : indicators) {
            hundredths += indicator.points().hundredths();
        }
        return new Points(hundredths);
    }

    /** Sum of the indicators' maxima. */
    public Points maximum() {
        int hundredths = 0;
        for (IndicatorScore indicator : indicators) {
            hundredths += indicator.maximum().hundredths();
        }
        return new Points(hundredths);
    }

    /** Id of the tier reached (R3), or {@link Tier#NONE}. */
    public String tier() {
        Points points = points();
        for (Tier tier : tiers) {
            if (points.compareTo(Points.of(tier.minimum())) >= 0) {
                return tier.id();
            }
        }
        return Tier.NONE;
    }

    /** The next tier up; empty at the top. */
    public Optional<Tier> nextTier() {
        Points points = points();
        return tiers.stream()
                .filter(tier -> points.compareTo(Points.of(tier.minimum())) < 0)
                .reduce((better, next) -> next);
    }

    /** Points missing to the next tier; empty at the top. */
    public Optional<Points> toNextTier() {
        return nextTier().map(tier -> new Points(Points.of(tier.minimum()).hundredths() - points().hundredths()));
    }
}
