package org.partnerscore.core.score;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.partnerscore.core.programme.Programme;

/**
 * All scores of an account in one month.
 *
 * @param account the account's id
 * @param programme the programme
 * @param month the month scored
 * @param rulesAsOf the day whose rules were taken
 * @param pathways in the programme's order
 */
public record Scorecard(
        String account, Programme programme, YearMonth month, LocalDate rulesAsOf, List<PathwayScore> pathways) {
    public Scorecard {
        pathways = List.copyOf(pathways);
    }

    /**
     * The pathway with the most points, of equals, and in a programme without points, the one with the best tier, then the
     * first: the account's tier is its tier (R3, R21).
     */
    public PathwayScore best() {
        return pathways.stream()
                .max(Comparator.comparing(PathwayScore::points)
                        .thenComparing(PathwayScore::rank, Comparator.reverseOrder())
                        .thenComparing(p -> -pathways.indexOf(p)))
                .orElseThrow();
    }
}
