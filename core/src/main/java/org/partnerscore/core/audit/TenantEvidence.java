package org.partnerscore.core.audit;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.history.SubscriptionCredit;
import org.partnerscore.core.history.TenantHistory;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;

/** One tenant as a measure's audit sees it: the settled history that the kernel counts with, and the rows behind it. */
public final class TenantEvidence {
    private static final int NOWHERE = -1;

    private final TenantHistory history;
    private final int account;
    private final Map<String, Integer> numbers;
    private final List<SubscriptionMonth> rows;
    private final ToIntFunction<String> pathwaysOfProduct;
    private final CreditAudit credit;
    private final YearMonth first;

    /**
     * @param history of the tenant, settled
     * @param account number of the account in the history
     * @param subscriptions ids of the tenant's subscriptions, each at the place of its number in the history
     * @param rows all rows of the tenant
     * @param pathwaysOfProduct bits of the pathways for which a product qualifies
     * @param credit says why the account is not credited
     * @param first the first month of the data set
     */
    public TenantEvidence(
            TenantHistory history,
            int account,
            List<String> subscriptions,
            List<SubscriptionMonth> rows,
            ToIntFunction<String> pathwaysOfProduct,
            CreditAudit credit,
            YearMonth first) {
        this.history = history;
        this.account = account;
        this.numbers = Stream.iterate(0, i -> i < subscriptions.size(), i -> i + 1)
                .collect(Collectors.toMap(subscriptions::get, i -> i));
        this.rows = List.copyOf(rows);
        this.pathwaysOfProduct = pathwaysOfProduct;
        this.credit = credit;
        this.first = first;
    }

    /** What the kernel counts with. */
    public TenantHistory history() {
        return history;
    }

    /** All rows of the tenant, also those that the history passes over. */
    public List<SubscriptionMonth> rows() {
        return rows;
    }

    /** The first month of the data set. */
    public YearMonth firstMonth() {
        return first;
    }

    /** Whether a row's product qualifies for a pathway (R4). */
    public boolean qualifies(SubscriptionMonth row, int pathway) {
        return (pathwaysOfProduct.applyAsInt(row.product()) >> pathway & 1) != 0;
    }

    /** Whether the tenant has a row in a month, held or not, whose product qualifies for a pathway (R4). */
    public boolean qualifies(int pathway, YearMonth month) {
        return rows.stream().anyMatch(row -> row.month().equals(month) && qualifies(row, pathway));
    }

    /** Why the account is not credited for a subscription in a month; null if it is. */
    public @Nullable Reason uncredited(String subscription, int month, int aspect) {
        SubscriptionCredit settled = history.credit();
        int number = numbers.getOrDefault(subscription, NOWHERE);
        for (int e = settled.first(number); e != SubscriptionCredit.END; e = settled.next(e)) {
            if (settled.entryAccount(e) == account && (settled.entryMonths(e, aspect) & history.bit(month)) != 0) {
                return null;
            }
        }
        return credit.why(List.of(subscription), MonthNumber.month(month), aspect);
    }

    /** Why the account is not credited for the tenant in a pathway and month; null if it is. */
    public @Nullable Reason uncredited(int pathway, int month, int aspect) {
        if ((history.held(pathway) & history.bit(month)) == 0) {
            return unheld(pathway, month, month);
        }
        SubscriptionCredit settled = history.credit();
        for (int i = 0; i < settled.accounts(); i++) {
            if (settled.account(i) == account && (settled.credited(i, pathway, aspect) & history.bit(month)) != 0) {
                return null;
            }
        }
        YearMonth when = MonthNumber.month(month);
        Set<String> holding = rows.stream()
                .filter(row -> row.month().equals(when) && row.held() && qualifies(row, pathway))
                .map(SubscriptionMonth::subscriptionId)
                .collect(Collectors.toSet());
        return credit.why(holding, when, aspect);
    }

    /** Why the tenant has no paid seats in a pathway in any month of some. */
    public Reason unheld(int pathway, int from, int to) {
        List<SubscriptionMonth> within = rows.stream()
                .filter(row -> MonthNumber.of(row.month()) >= from && MonthNumber.of(row.month()) <= to)
                .toList();
        if (within.isEmpty()) {
            return Reason.of(ReasonCode.NO_ROWS, MonthNumber.month(from), MonthNumber.month(to));
        }
        return within.stream()
                .filter(row -> qualifies(row, pathway))
                .max(Comparator.comparing(SubscriptionMonth::month))
                .map(row -> Reason.of(row.paid() ? ReasonCode.NO_SEATS : ReasonCode.NOT_PAID))
                .orElseGet(() -> Reason.of(
                        ReasonCode.PRODUCT_DOES_NOT_QUALIFY,
                        within.get(within.size() - 1).product()));
    }

    /** The first of the unbroken months up to one in which the tenant has paid seats in a pathway. */
    public YearMonth heldSince(int pathway, YearMonth month) {
        Set<YearMonth> held = rows.stream()
                .filter(row -> row.held() && qualifies(row, pathway))
                .map(SubscriptionMonth::month)
                .collect(Collectors.toSet());
        YearMonth since = month;
        while (held.contains(since.minusMonths(1))) {
            since = since.minusMonths(1);
        }
        return since;
    }
}
