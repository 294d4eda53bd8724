package org.partnerscore.workspace.published;

import java.util.List;
import org.partnerscore.core.score.Points;

/**
 * The totals of an account.
 *
 * @param account its id
 * @param rank its place among all accounts of the run by the points of its best pathway, from 1 on; equals share one
 * @param pathways in the programme's order, one at least
 */
public record AccountPoints(String account, int rank, List<PathwayPoints> pathways) {
    public AccountPoints {
        pathways = List.copyOf(pathways);
        if (pathways.isEmpty()) {
            throw new IllegalArgumentException("account " + account + " has no pathway");
        }
    }

    AccountPoints withRank(int other) {
        return new AccountPoints(account, other, pathways);
    }

    /** Number of the pathway with the most points, the first of equals: the account's tier is its tier (R3). */
    public int best() {
        int best = 0;
        for (int i = 1; i < pathways.size(); i++) {
            if (pathways.get(i).points().compareTo(pathways.get(best).points()) > 0) {
                best = i;
            }
        }
        return best;
    }

    /** Points of the best pathway. */
    public Points points() {
        return pathways.get(best()).points();
    }

    /** Id of the account's tier. */
    public String tier() {
        return pathways.get(best()).tier();
    }
}
