package org.partnerscore.insight.route;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.TenantFacts;
import org.partnerscore.insight.scenario.Outlooks;
import org.partnerscore.insight.score.AccountScoring;

/** An account's sums over the months of a request, laid out in one row of numbers: month by month, slot by slot. */
final class SumSpace {
    private final List<AccountScoring> months = new ArrayList<>();
    private final List<AccountScoring> bare = new ArrayList<>();
    /** The slot at each place; months may have slots of their own, since their rules may differ. */
    private final List<Slot> slots = new ArrayList<>();
    /** Where each month's sums begin. */
    private final List<Integer> offsets = new ArrayList<>();

    private final int pathway;
    private final Sums base;

    SumSpace(RouteRequest request, Outlooks outlooks) {
        pathway = request.pathwayNumber();
        for (YearMonth month = request.by(); !month.isAfter(request.last()); month = month.plusMonths(1)) {
            AccountScoring scoring = AccountScoring.of(outlooks.plan(month, outlooks.facts()), outlooks.facts());
            months.add(scoring);
            bare.add(scoring.with(outlooks.facts().withTenants(new TreeMap<>())));
            offsets.add(slots.size());
            slots.addAll(scoring.plan().slots().slots());
        }
        long[] sums = new long[slots.size()];
        for (int m = 0; m < months.size(); m++) {
            read(m, months.get(m).totals(), sums);
        }
        base = Sums.of(sums);
    }

    int months() {
        return months.size();
    }

    int width() {
        return base.width();
    }

    /** The account without customers: what people and new customers change is found from it. */
    AccountFacts bare() {
        return bare.get(0).facts();
    }

    /** The account with one of its customers alone. */
    AccountFacts alone(TenantFacts tenant) {
        return bare().withTenants(new TreeMap<>(Map.of(tenant.id(), tenant)));
    }

    /**
     * Sums of the account with some of its customers. Contributions of a customer depend on that customer's facts alone, so
     * two states differ by as much as they do with all other customers left out, which is found without going through them.
     *
     * @param facts the account, {@link #bare()} or with few customers
     */
    Sums sums(AccountFacts facts) {
        long[] sums = new long[base.width()];
        for (int m = 0; m < bare.size(); m++) {
            read(m, bare.get(m).with(facts).totals(), sums);
        }
        return Sums.of(sums);
    }

    private void read(int month, AccountTotals totals, long[] sums) {
        int offset = offsets.get(month);
        for (Slot slot : months.get(month).plan().slots().slots()) {
            sums[offset + slot.index()] =
                    slot.money() ? totals.cents(0, slot.index()).longValueExact() : totals.count(0, slot.index());
        }
    }

    /** Number of the month that a place belongs to. */
    int month(int place) {
        int month = offsets.size() - 1;
        while (offsets.get(month) > place) {
            month--;
        }
        return month;
    }

    /** Whether a place can change points of the pathway. */
    boolean matters(int place) {
        return slots.get(place).pathway() == pathway || decidesMarket(place);
    }

    /** Whether a place is of those that decide the market (R6), which all points depend on. */
    boolean decidesMarket(int place) {
        return slots.get(place).part() == Part.MARKET;
    }

    /** Number of the indicator that a place belongs to. */
    int indicator(int place) {
        return slots.get(place).indicator();
    }

    /** The pathway's score in a month if the sums had changed. */
    PathwayScore score(int month, Sums change) {
        AccountScoring scoring = months.get(month);
        AccountTotals totals = new AccountTotals(scoring.plan().slots(), 1);
        int offset = offsets.get(month);
        for (Slot slot : scoring.plan().slots().slots()) {
            int place = offset + slot.index();
            totals.tenant(0, slot.index(), 0, 0, 0, base.at(place) + change.at(place));
        }
        return scoring.assess(totals).pathways().get(pathway);
    }
}
