package org.partnerscore.engine.read;

import java.time.YearMonth;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.dataset.parquet.IdReader;
import org.partnerscore.dataset.read.RowReader;

/**
 * The columns of subscription_months that a score needs, as numbers; the arrays hold the rows read last.
 *
 * @param subscription the subscription
 * @param tenant number of the tenant, or {@link IdMap#ABSENT}
 * @param month months after the data set's first, below 0 where there is none
 * @param pathways bits of the pathways for which the product qualifies
 * @param channel ordinal of the channel, below 0 where it is none
 * @param paid 1 or 0
 * @param agreement number of the month of the day before the agreement's start, or {@link #NO_AGREEMENT}
 * @param billed in cents
 * @param credited in cents
 */
record TenantRows(
        IdReader subscription,
        int[] tenant,
        long[] month,
        int[] pathways,
        int[] channel,
        long[] paid,
        long[] agreement,
        long[] seats,
        long[] users,
        long[] billed,
        long[] credited) {
    static final long NO_AGREEMENT = Long.MIN_VALUE;

    /** Says which columns these are. */
    static final class Plan {
        private final ScoringPlan plan;
        private final int firstMonth;
        private final int months;

        /** @param first the first month of the data set */
        Plan(ScoringPlan plan, YearMonth first, YearMonth last) {
            this.plan = plan;
            firstMonth = MonthNumber.of(first);
            months = MonthNumber.of(last) - firstMonth + 1;
        }

        TenantRows of(RowReader rows, Tenants.Lookup tenants) {
            return new TenantRows(
                    rows.ids("subscription_id"),
                    rows.numbersOf("tenant_id", IdMap.ABSENT, tenants::number),
                    rows.numbers("month", Codes.UNKNOWN, day -> MonthOfDay.of(day) - firstMonth),
                    rows.codes("product", 0, plan::pathwaysOf),
                    rows.codes("channel", Codes.UNKNOWN, Codes.of(Channel.values())),
                    rows.numbers("paid", 0, flag -> flag),
                    rows.numbers("agreement_start", NO_AGREEMENT, day -> MonthOfDay.of(day - 1)),
                    rows.numbers("seats", 0, count -> count),
                    rows.numbers("active_users", 0, count -> count),
                    rows.cents("billed_usd"),
                    rows.cents("credited_usd"));
        }

        int firstMonth() {
            return firstMonth;
        }

        int months() {
            return months;
        }
    }

    /** Tells where one tenant ends and the next begins. */
    static RowSource.RowKey tenantKey() {
        return rows -> {
            long[] first = rows.ids("tenant_id").first();
            return row -> first[row];
        };
    }
}
