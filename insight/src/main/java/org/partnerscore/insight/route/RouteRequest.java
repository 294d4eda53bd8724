package org.partnerscore.insight.route;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;

/**
 * What a route is to lead to.
 *
 * @param programme the programme
 * @param rulesAsOf the day whose rules are taken in every month; null for the last day of each
 * @param pathway id of the pathway
 * @param tier id of the tier
 * @param start the month in which all steps are taken
 * @param by the month in which the tier is to be reached, not before {@code start}
 * @param months for how many months, {@code by} being the first, it is to be kept; 1 or more
 */
public record RouteRequest(
        Programme programme,
        @Nullable LocalDate rulesAsOf,
        String pathway,
        String tier,
        YearMonth start,
        YearMonth by,
        int months) {
    public RouteRequest {
        if (by.isBefore(start)) {
            throw new IllegalArgumentException("a tier cannot be reached by " + by + " with steps of " + start);
        }
        if (months < 1) {
            throw new IllegalArgumentException("a tier is kept for at least a month, not " + months);
        }
    }

    /** For how many months, and how far ahead, routes are looked for at most. */
    public static final int MOST_MONTHS = 36;

    /**
     * What a route is to lead to if its steps are taken at once where the tier is wanted now, or else in the month after.
     *
     * @param present the present month
     */
    public static RouteRequest from(
            YearMonth present,
            Programme programme,
            @Nullable LocalDate rulesAsOf,
            String pathway,
            String tier,
            YearMonth by,
            int months) {
        YearMonth start = by.equals(present) ? present : present.plusMonths(1);
        return new RouteRequest(programme, rulesAsOf, pathway, tier, start, by, months);
    }

    /** The tiers that there are under the rules of the month by which one is wanted; none before the programme began. */
    public static List<Tier> tiers(Programme programme, @Nullable LocalDate rulesAsOf, YearMonth by) {
        return programme
                .tiers()
                .find(rulesAsOf == null ? by.atEndOfMonth() : rulesAsOf)
                .orElse(List.of());
    }

    /** The last month in which the tier is to be kept. */
    public YearMonth last() {
        return by.plusMonths(months - 1L);
    }

    /** The score of the pathway. */
    PathwayScore score(Scorecard card) {
        return card.pathways().get(pathwayNumber());
    }

    /** Number of the pathway. */
    int pathwayNumber() {
        for (int p = 0; p < programme.pathways().size(); p++) {
            if (programme.pathways().get(p).id().equals(pathway)) {
                return p;
            }
        }
        throw new IllegalArgumentException("no pathway " + pathway);
    }
}
