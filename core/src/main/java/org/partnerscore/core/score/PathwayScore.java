package org.partnerscore.core.score;

import java.math.BigDecimal;
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
        for (Tier tier : tiers) {
            if (reaches(tier)) {
                return tier.id();
            }
        }
        return Tier.NONE;
    }

    /** The next tier up; empty at the top. */
    public Optional<Tier> nextTier() {
        return tiers.stream().filter(tier -> !reaches(tier)).reduce((better, next) -> next);
    }

    /** Whether the total is enough for a tier, and the points of each indicator where it needs some (R14). */
    public boolean reaches(Tier tier) {
        return points().compareTo(Points.of(tier.minimum())) >= 0
                && (tier.minimumEach() == null || heldBackBy(tier).isEmpty());
    }

    /** The indicators that have fewer points than a tier needs in each. */
    public List<IndicatorScore> heldBackBy(Tier tier) {
        BigDecimal each = tier.minimumEach();
        return each == null
                ? List.of()
                : indicators.stream()
                        .filter(score -> score.points().compareTo(Points.of(each)) < 0)
                        .toList();
    }

    /** Points that the total lacks to the next tier, 0 if only the points of some indicator do; empty at the top. */
    public Optional<Points> toNextTier() {
        return nextTier()
                .map(tier -> new Points(Math.max(Points.of(tier.minimum()).hundredths() - points().hundredths(), 0)));
    }
}
