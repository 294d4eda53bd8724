package org.partnerscore.engine.read;

import java.time.YearMonth;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.dataset.parquet.IdReader;
import org.partnerscore.dataset.read.RowReader;

/** The columns of subscription_months that a score needs, as numbers; the arrays hold the rows read last. */
final class TenantRows {
    /** In place of a month: no agreement. */
    static final long NO_AGREEMENT = Long.MIN_VALUE;

    /** In place of units: the row does not say them. */
    static final long NO_CAPACITY = -1;

    private final IdReader subscription;
    private final int[] tenant;
    private final long[] month;
    private final int[] pathways;
    private final int[] channel;
    private final long[] paid;
    private final long[] agreement;
    private final long[] seats;
    private final long[] users;
    private final long[] billed;
    private final long[] credited;
    private final long[] capacity;

    private TenantRows(RowReader rows, Plan columns, Tenants.Lookup tenants) {
        subscription = rows.ids("subscription_id");
        tenant = rows.numbersOf("tenant_id", IdMap.ABSENT, tenants::number);
        month = rows.numbers("month", Codes.UNKNOWN, day -> MonthOfDay.of(day) - columns.firstMonth);
        pathways = rows.codes("product", 0, columns.plan::pathwaysOf);
        channel = rows.codes("channel", Codes.UNKNOWN, Codes.of(Channel.values()));
        paid = rows.numbers("paid", 0, flag -> flag);
        agreement = rows.numbers("agreement_start", NO_AGREEMENT, day -> MonthOfDay.of(day - 1));
        seats = rows.numbers("seats", 0, count -> count);
        users = rows.numbers("active_users", 0, count -> count);
        billed = rows.cents("billed_usd");
        credited = rows.cents("credited_usd");
        capacity = rows.numbers("capacity", NO_CAPACITY, count -> count);
    }

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
            return new TenantRows(rows, this, tenants);
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

    /** The subscription. */
    IdReader subscription() {
        return subscription;
    }

    /** Number of the tenant, or {@link IdMap#ABSENT}. */
    int[] tenant() {
        return tenant;
    }

    /** Months after the data set's first, below 0 where there is none. */
    long[] month() {
        return month;
    }

    /** Bits of the pathways for which the product qualifies. */
    int[] pathways() {
        return pathways;
    }

    /** Ordinal of the channel, below 0 where it is none. */
    int[] channel() {
        return channel;
    }

    /** 1 or 0. */
    long[] paid() {
        return paid;
    }

    /** Number of the month of the day before the agreement's start, or {@link #NO_AGREEMENT}. */
    long[] agreement() {
        return agreement;
    }

    long[] seats() {
        return seats;
    }

    long[] users() {
        return users;
    }

    /** In cents. */
    long[] billed() {
        return billed;
    }

    /** In cents. */
    long[] credited() {
        return credited;
    }

    /** Units bought, or {@link #NO_CAPACITY}. */
    long[] capacity() {
        return capacity;
    }
}
