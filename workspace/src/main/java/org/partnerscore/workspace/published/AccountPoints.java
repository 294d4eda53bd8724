package org.partnerscore.workspace.published;

import java.util.Comparator;
import java.util.List;
import org.partnerscore.core.score.Points;

/**
 * The totals of an account.
 *
 * @param account its id
 * @param rank its place among all accounts of the run by the points, then the tier, of its best pathway, from 1 on; equals
 *     share one
 * @param pathways in the programme's order, one at least
 */
public record AccountPoints(String account, int rank, List<PathwayPoints> pathways) {
    private static final Comparator<PathwayPoints> BEST_FIRST = Comparator.comparing(
                    PathwayPoints::points, Comparator.reverseOrder())
            .thenComparing(PathwayPoints::place);

    /** The one with the most points, of equals, and where there are no points, the one with the best tier first. */
    static final Comparator<AccountPoints> RANKING =
            Comparator.comparing(account -> account.pathways().get(account.best()), BEST_FIRST);

    public AccountPoints {
        pathways = List.copyOf(pathways);
        if (pathways.isEmpty()) {
            throw new IllegalArgumentException("account " + account + " has no pathway");
        }
    }

    AccountPoints withRank(int other) {
        return new AccountPoints(account, other, pathways);
    }

    /**
     * Number of the pathway with the most points, of equals, and where there are no points, the one with the best tier, then
     * the first: the account's tier is its tier (R3, R21).
     */
    public int best() {
        int best = 0;
        for (int i = 1; i < pathways.size(); i++) {
            if (BEST_FIRST.compare(pathways.get(i), pathways.get(best)) < 0) {
                best = i;
            }
        }
        return best;
    }

    /** Points of the best pathway. */
    public Points points() {
        return pathways.get(best()).points();
    }

    /** The place of the account's tier, 0 being the best; the number of tiers if it has none. */
    public int place() {
        return pathways.get(best()).place();
    }

    /** Id of the account's tier. */
    public String tier() {
        return pathways.get(best()).tier();
    }
}
