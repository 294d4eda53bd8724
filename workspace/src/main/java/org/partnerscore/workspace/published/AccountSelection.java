package org.partnerscore.workspace.published;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.score.Points;

/**
 * Which accounts are wanted, and in which order.
 *
 * @param tier id of the tier that they are to have, or {@link org.partnerscore.core.programme.Tier#NONE}; null for any
 * @param beginning what their ids are to begin with; empty for any
 * @param order the order
 */
public record AccountSelection(@Nullable String tier, String beginning, Order order) {
    /** All accounts by rank. */
    public static final AccountSelection ALL = new AccountSelection(null, "", Order.RANK);

    /** An order of accounts; equal ones stay by rank. */
    public enum Order {
        /** The most points first. */
        RANK,
        /** What gained most since the month before first; without a score then, last. */
        GAIN,
        /** What lost most since the month before first; without a score then, last. */
        LOSS
    }

    /**
     * The accounts wanted.
     *
     * @param scores the scores of a month
     * @param before those of the month before; null if none are published
     */
    public List<ComparedAccount> of(PublishedScores scores, @Nullable PublishedScores before) {
        Stream<ComparedAccount> wanted = scores.ranking().stream()
                .filter(account -> tier == null || account.tier().equals(tier))
                .filter(account -> account.account().startsWith(beginning))
                .map(account -> new ComparedAccount(account, points(before, account.account())));
        return switch (order) {
            case RANK -> wanted.toList();
            case GAIN -> wanted.sorted(byChange(Comparator.reverseOrder())).toList();
            case LOSS -> wanted.sorted(byChange(Comparator.naturalOrder())).toList();
        };
    }

    private static @Nullable Points points(@Nullable PublishedScores scores, String account) {
        return scores == null
                ? null
                : scores.points(account).map(AccountPoints::points).orElse(null);
    }

    private static Comparator<ComparedAccount> byChange(Comparator<Integer> order) {
        return Comparator.comparing(
                (ComparedAccount account) -> account.change().orElse(null), Comparator.nullsLast(order));
    }
}
