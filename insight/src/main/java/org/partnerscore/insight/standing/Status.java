package org.partnerscore.insight.standing;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;

/**
 * The status of an account in a programme in which a tier once reached is kept for some months.
 *
 * @param first the first month in which the tier could have been reached to be kept still
 * @param known the first of those months that can be scored
 * @param reached the latest of them that reached the best tier reached in any; null if none reached a tier
 * @param until the last month in which the tier is kept, whatever the score until then; null if none was reached
 */
public record Status(
        YearMonth first,
        YearMonth known,
        @Nullable Scorecard reached,
        @Nullable YearMonth until) {
    public Status {
        if ((reached == null) != (until == null)) {
            throw new IllegalArgumentException("a tier that was reached is kept until some month, and no other");
        }
    }

    /**
     * What the scores of some months come to.
     *
     * @param months for how many months a tier is kept
     * @param cards the scorecards of the months that can be scored, at most as many, the latest last
     */
    static Status of(int months, List<Scorecard> cards) {
        YearMonth month = cards.get(cards.size() - 1).month();
        Scorecard best = null;
        for (Scorecard card : cards) {
            if (rank(card) < Integer.MAX_VALUE && (best == null || rank(card) <= rank(best))) {
                best = card;
            }
        }
        return new Status(
                month.minusMonths(months - 1L),
                cards.get(0).month(),
                best,
                best == null ? null : best.month().plusMonths(months - 1L));
    }

    /** The place of a scorecard's tier, the best first; the largest number there is for none. */
    private static int rank(Scorecard card) {
        PathwayScore score = card.best();
        return score.rank() < score.tiers().size() ? score.rank() : Integer.MAX_VALUE;
    }
}
