package org.partnerscore.insight.future;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.TenantFacts;

/**
 * Facts that go on past the data set's last month: each row of that month recurs in every later one. Associations, passes
 * and competencies stay as written, with the ends they have. Nothing new happens.
 */
public final class HeldFuture {
    private HeldFuture() {}

    /**
     * The facts played out with all their values held.
     *
     * @param last the last month of the future; facts that reach it already are returned as they are
     */
    public static AccountFacts until(AccountFacts facts, YearMonth last) {
        return until(facts, last, Assumption.FLAT);
    }

    /**
     * The facts played out.
     *
     * @param last the last month of the future; facts that reach it already are returned as they are
     * @param assumption how values go on
     */
    public static AccountFacts until(AccountFacts facts, YearMonth last, Assumption assumption) {
        YearMonth present = facts.span().last();
        if (!last.isAfter(present)) {
            return facts;
        }
        return facts.withEachTenant(tenant -> goOn(tenant, present, last, assumption))
                .endingWith(last);
    }

    /** The facts as they were known in a month: without the rows of later ones. */
    public static AccountFacts knownIn(AccountFacts facts, YearMonth month) {
        if (!month.isBefore(facts.span().last())) {
            return facts;
        }
        return facts.withEachTenant(tenant -> upTo(tenant, month)).endingWith(month);
    }

    private static TenantFacts upTo(TenantFacts tenant, YearMonth month) {
        List<SubscriptionMonth> known = tenant.rows().stream()
                .filter(row -> !row.month().isAfter(month))
                .toList();
        return known.size() == tenant.rows().size() ? tenant : tenant.withRows(known);
    }

    private static TenantFacts goOn(TenantFacts tenant, YearMonth present, YearMonth last, Assumption assumption) {
        List<SubscriptionMonth> held = tenant.rows().stream()
                .filter(row -> row.month().equals(present))
                .toList();
        if (held.isEmpty()) {
            return tenant;
        }
        Map<String, SubscriptionMonth> yearBefore = new HashMap<>();
        tenant.rows().stream()
                .filter(row -> row.month().equals(present.minusYears(1)))
                .forEach(row -> yearBefore.put(row.subscriptionId(), row));
        List<SubscriptionMonth> rows = new ArrayList<>(tenant.rows());
        for (int ahead = 1; !present.plusMonths(ahead).isAfter(last); ahead++) {
            for (SubscriptionMonth row : held) {
                rows.add(assumption.row(row, yearBefore.get(row.subscriptionId()), ahead));
            }
        }
        return tenant.withRows(rows);
    }
}
