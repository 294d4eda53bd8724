package org.partnerscore.insight.future;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.TenantFacts;

/**
 * Facts that go on past the data set's last month: each row of that month recurs in every later one with all its values.
 * Associations, passes and competencies stay as written, with the ends they have. Nothing new happens.
 */
public final class HeldFuture {
    private HeldFuture() {}

    /**
     * The facts played out.
     *
     * @param last the last month of the future; facts that reach it already are returned as they are
     */
    public static AccountFacts until(AccountFacts facts, YearMonth last) {
        YearMonth present = facts.span().last();
        if (!last.isAfter(present)) {
            return facts;
        }
        return facts.withEachTenant(tenant -> goOn(tenant, present, last)).endingWith(last);
    }

    private static TenantFacts goOn(TenantFacts tenant, YearMonth present, YearMonth last) {
        List<SubscriptionMonth> held = tenant.rows().stream()
                .filter(row -> row.month().equals(present))
                .toList();
        if (held.isEmpty()) {
            return tenant;
        }
        List<SubscriptionMonth> rows = new ArrayList<>(tenant.rows());
        for (YearMonth month = present.plusMonths(1); !month.isAfter(last); month = month.plusMonths(1)) {
            for (SubscriptionMonth row : held) {
                rows.add(row.in(month));
            }
        }
        return tenant.withRows(rows);
    }
}
