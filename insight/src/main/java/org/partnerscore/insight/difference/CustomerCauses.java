package org.partnerscore.insight.difference;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.dataset.account.TenantFacts;
import org.partnerscore.insight.score.AccountLine;
import org.partnerscore.insight.score.AccountScoring;

/** Why what customers contribute changed from one month to a later one. */
final class CustomerCauses {
    private final AccountScoring before;
    private final AccountScoring after;
    private final YearMonth earlier;
    private final YearMonth later;

    CustomerCauses(AccountScoring before, AccountScoring after) {
        this.before = before;
        this.after = after;
        this.earlier = before.plan().month();
        this.later = after.plan().month();
    }

    /** Why a customer's add or loss no longer counts, or now does: months leave the window and others enter it. */
    LineChange addOrLoss(AccountLine change) {
        if (!change.month().isAfter(earlier)) {
            return new LineChange(Cause.LEFT_WINDOW, change);
        }
        return new LineChange(change.amount() > 0 ? Cause.CUSTOMER_ADDED : Cause.CUSTOMER_LOST, change);
    }

    /**
     * Why the months billed changed, subscription by subscription: months that left the window are set against those
     * that came.
     */
    List<LineChange> billing(Indicator indicator, MeasureDefinition.NetBilled measure, List<AccountLine> changes) {
        Map<LineKey, List<AccountLine>> bySubscription = new LinkedHashMap<>();
        for (AccountLine line : changes) {
            bySubscription
                    .computeIfAbsent(LineKey.withoutMonth(line), key -> new ArrayList<>())
                    .add(line);
        }
        List<LineChange> result = new ArrayList<>();
        for (List<AccountLine> lines : bySubscription.values()) {
            Cause cause = billingCause(indicator, measure, lines);
            lines.forEach(line -> result.add(new LineChange(cause, line)));
        }
        return result;
    }

    private Cause billingCause(Indicator indicator, MeasureDefinition.NetBilled measure, List<AccountLine> lines) {
        AccountLine one = lines.get(0);
        boolean came = lines.stream().anyMatch(line -> line.month().isAfter(earlier));
        boolean went = lines.stream().anyMatch(line -> !line.month().isAfter(earlier));
        if (came && went) {
            return Cause.BILLING_CHANGED;
        }
        if (came) {
            return wouldCount(before, indicator, one, this::left) ? Cause.CREDIT_GAINED : Cause.BILLED;
        }
        if (wouldCount(after, indicator, one, line -> line.month().isAfter(earlier))) {
            return Cause.CREDIT_LOST;
        }
        return limited(measure, one) ? Cause.AGREEMENT_YEAR_ENDED : Cause.LEFT_WINDOW;
    }

    /** Whether a line's month has left the window. */
    private boolean left(AccountLine line) {
        return !line.month().isAfter(later.minusMonths(after.plan().programme().windowMonths()));
    }

    /** Whether the subscription is billed in the months that came, on a channel whose agreements count for a while. */
    private boolean limited(MeasureDefinition.NetBilled measure, AccountLine line) {
        return tenant(line).rows().stream()
                .filter(row -> row.subscriptionId().equals(line.subscriptionId()))
                .filter(row -> row.month().isAfter(earlier) && !row.month().isAfter(later))
                .filter(row -> row.netCents() != 0 && qualifies(row, line))
                .anyMatch(row ->
                        measure.agreementMonths().on(after.plan().rulesAsOf()).containsKey(row.channel()));
    }

    /**
     * Why a customer counts no more, newly or differently in a measure of one month.
     *
     * @param crossing whether the measure asks for a line to be crossed, rather than for users
     */
    Cause state(Indicator indicator, boolean crossing, StateChange change) {
        AccountLine line = change.line();
        Predicate<AccountLine> ofTheMonth =
                indicator.measure() instanceof MeasureDefinition.NetPairs ? like -> like.amount() > 0 : any -> true;
        if (change.was() && change.is()) {
            return Cause.USERS_CHANGED;
        }
        if (change.was()) {
            if (wouldCount(after, indicator, line, ofTheMonth)) {
                return Cause.CREDIT_LOST;
            }
            if (!held(line, later)) {
                return Cause.CUSTOMER_LOST;
            }
            return crossing ? Cause.LEFT_WINDOW : Cause.USERS_CHANGED;
        }
        if (wouldCount(before, indicator, line, ofTheMonth)) {
            return Cause.CREDIT_GAINED;
        }
        if (crossing) {
            return Cause.LINE_CROSSED;
        }
        return held(line, earlier) ? Cause.USERS_CHANGED : Cause.CUSTOMER_ADDED;
    }

    /** Whether something like a line would count in a scoring if only the account were credited for the customer. */
    private boolean wouldCount(
            AccountScoring scoring, Indicator indicator, AccountLine like, Predicate<AccountLine> wanted) {
        TenantFacts credited = CertainCredit.of(scoring, indicator, tenant(like));
        return scoring.lines(credited).stream()
                .filter(line -> line.slot().index() == like.slot().index())
                .filter(line -> Objects.equals(line.subscriptionId(), like.subscriptionId()))
                .anyMatch(wanted);
    }

    private boolean held(AccountLine line, YearMonth month) {
        return tenant(line).rows().stream()
                .filter(row -> row.month().equals(month))
                .anyMatch(row -> row.held() && qualifies(row, line));
    }

    private boolean qualifies(SubscriptionMonth row, AccountLine line) {
        return (after.plan().pathwaysOf(row.product()) >> line.slot().pathway() & 1) != 0;
    }

    private TenantFacts tenant(AccountLine line) {
        return after.facts().tenant(Objects.requireNonNull(line.tenantId())).orElseThrow();
    }
}
