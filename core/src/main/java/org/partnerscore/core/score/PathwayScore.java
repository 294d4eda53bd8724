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

    /** Whether its programme has points. */
    public boolean hasPoints() {
        return indicators.stream().anyMatch(IndicatorScore::hasPoints);
    }

    /** Sum of the indicators' rounded points (R2); 0 in a programme without points. */
    public Points points() {
        int hundredths = 0;
        for (IndicatorScore indicator : indicators) {
            hundredths += indicator.points().hundredths();
        }
        return new Points(hundredths);
    }

    /** Sum of the indicators' maxima; 0 in a programme without points. */
    public Points maximum() {
        int hundredths = 0;
        for (IndicatorScore indicator : indicators) {
            hundredths += indicator.maximum().hundredths();
        }
        return new Points(hundredths);
    }

    /** Id of the tier reached (R3), or {@link Tier#NONE}. */
    public String tier() {
        int rank = rank();
        return rank < tiers.size() ? tiers.get(rank).id() : Tier.NONE;
    }

    /** Id of the tier whose status the month itself gives (R14); empty if it gives none, though an earlier one may. */
    public String status() {
        return statusOf(tier());
    }

    /** The status that a month gives in which a tier, or {@link Tier#NONE}, is reached. */
    public static String statusOf(String tier) {
        return tier.equals(Tier.NONE) ? "" : tier;
    }

    /** The next tier up; empty at the top. */
    public Optional<Tier> nextTier() {
        return tiers.stream().filter(tier -> !reaches(tier)).reduce((better, next) -> next);
    }

    /** The place of the tier reached, 0 being the best; the number of tiers if none is. */
    public int rank() {
        int rank = 0;
        while (rank < tiers.size() && !reaches(tiers.get(rank))) {
            rank++;
        }
        return rank;
    }

    /** Whether the total is enough for a tier, and each indicator where it needs something of each (R14, R21). */
    public boolean reaches(Tier tier) {
        BigDecimal minimum = tier.minimum();
        return (minimum == null || points().compareTo(Points.of(minimum)) >= 0)
                && heldBackBy(tier).isEmpty();
    }

    /** The indicators that have fewer points, or a smaller value, than a tier needs of them. */
    public List<IndicatorScore> heldBackBy(Tier tier) {
        if (tier.minimumEach() == null && tier.needs().isEmpty()) {
            return List.of();
        }
        return indicators.stream().filter(score -> !score.isEnoughFor(tier)).toList();
    }

    /**
     * Points that the total lacks to the next tier, 0 if only the points of some indicator do; empty at the top, and in a
     * programme without points.
     */
    public Optional<Points> toNextTier() {
        return nextTier()
                .flatMap(tier -> Optional.ofNullable(tier.minimum()))
                .map(minimum -> new Points(Math.max(Points.of(minimum).hundredths() - points().hundredths(), 0)));
    }
}
