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
        return indicators.stream().map(IndicatorScore::points).reduce(Points.ZERO, Points::plus);
    }

    /** Sum of the indicators' maxima. */
    public Points maximum() {
        return indicators.stream().map(IndicatorScore::maximum).reduce(Points.ZERO, Points::plus);
    }

    /** Id of the tier reached (R3), or {@link Tier#NONE}. */
    public String tier() {
        Points points = points();
        return tiers.stream()
                .filter(tier -> points.compareTo(Points.of(tier.minimum())) >= 0)
                .map(Tier::id)
                .findFirst()
                .orElse(Tier.NONE);
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
