package org.partnerscore.workspace.published;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.Points;

/**
 * Which accounts are wanted, and in which order.
 *
 * @param tier id of the tier that they are to have, or {@link org.partnerscore.core.programme.Tier#NONE}; null for any
 * @param beginning what their ids are to begin with; empty for any
 * @param market id of a market, or track, that an indicator of theirs is to be of; null for any
 * @param country code of a country that a location of theirs is to be in; null for any
 * @param atRisk whether only those at risk are wanted: whose tier takes all but fewer than {@link #NEAR} of their points,
 *     or is lower than the month before
 * @param order the order
 */
public record AccountSelection(
        @Nullable String tier,
        String beginning,
        @Nullable String market,
        @Nullable String country,
        boolean atRisk,
        Order order) {
    /** Points that a tier can be lost with. */
    public static final int NEAR = 5;

    /** All accounts by rank. */
    public static final AccountSelection ALL = new AccountSelection(null, "", null, null, false, Order.RANK);

    /** An order of accounts; equal ones stay by rank. */
    public enum Order {
        /** The most points, or the best tier, first. */
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
     * @param countries the countries of each account's locations; only asked if a country is wanted
     */
    public List<ComparedAccount> of(
            PublishedScores scores, @Nullable PublishedScores before, Map<String, Set<String>> countries)
            throws IOException {
        Map<String, Set<String>> markets = market == null ? Map.of() : scores.markets();
        Map<String, AccountPoints> earlier = before == null ? Map.of() : before.points();
        List<Tier> tiers = scores.programme().tiers().on(scores.manifest().rulesAsOf());
        Stream<ComparedAccount> wanted = scores.ranking().stream()
                .filter(account -> tier == null || account.tier().equals(tier))
                .filter(account -> account.account().startsWith(beginning))
                .filter(account -> market == null
                        || markets.getOrDefault(account.account(), Set.of()).contains(market))
                .filter(account -> country == null
                        || countries.getOrDefault(account.account(), Set.of()).contains(country))
                .filter(account -> !atRisk || isAtRisk(account, earlier, tiers))
                .map(account -> new ComparedAccount(
                        account, scores.programme().hasPoints() ? points(earlier, account.account()) : null));
        return switch (order) {
            case RANK -> wanted.toList();
            case GAIN -> wanted.sorted(byChange(Comparator.reverseOrder())).toList();
            case LOSS -> wanted.sorted(byChange(Comparator.naturalOrder())).toList();
        };
    }

    private static boolean isAtRisk(AccountPoints account, Map<String, AccountPoints> before, List<Tier> tiers) {
        int place = account.place();
        Optional<String> earlier =
                Optional.ofNullable(before.get(account.account())).map(AccountPoints::tier);
        boolean fallen = tiers.stream()
                .limit(place)
                .anyMatch(tier -> earlier.filter(tier.id()::equals).isPresent());
        BigDecimal minimum = place < tiers.size() ? tiers.get(place).minimum() : null;
        return fallen || (minimum != null && isNear(account.points(), minimum));
    }

    private static boolean isNear(Points points, BigDecimal minimum) {
        BigDecimal over = BigDecimal.valueOf(points.hundredths(), 2).subtract(minimum);
        return over.compareTo(BigDecimal.valueOf(NEAR)) < 0;
    }

    private static @Nullable Points points(Map<String, AccountPoints> scores, String account) {
        AccountPoints found = scores.get(account);
        return found == null ? null : found.points();
    }

    private static Comparator<ComparedAccount> byChange(Comparator<Integer> order) {
        return Comparator.comparing(
                (ComparedAccount account) -> account.change().orElse(null), Comparator.nullsLast(order));
    }
}
