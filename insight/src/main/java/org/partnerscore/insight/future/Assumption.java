package org.partnerscore.insight.future;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.SubscriptionMonth;

/** How a data set's last month goes on. Under either, nobody comes or goes: the same rows recur, with the same seats. */
public enum Assumption {
    /** Each row recurs with all its values. */
    FLAT {
        @Override
        SubscriptionMonth row(SubscriptionMonth last, @Nullable SubscriptionMonth yearBefore, int months) {
            return last.in(last.month().plusMonths(months));
        }
    },
    /**
     * Users, capacity, and money billed and credited, go on changing as they did over the last year: by a twelfth of the
     * difference between the subscription's last month and the same month a year before, for every month ahead, cut to
     * whole users, units and cents towards the last value, and never below 0. A subscription without a row a year before
     * goes on flat.
     */
    TREND {
        @Override
        SubscriptionMonth row(SubscriptionMonth last, @Nullable SubscriptionMonth yearBefore, int months) {
            SubscriptionMonth row = FLAT.row(last, yearBefore, months);
            if (yearBefore == null) {
                return row;
            }
            return new SubscriptionMonth(
                    row.subscriptionId(),
                    row.tenantId(),
                    row.month(),
                    row.product(),
                    row.channel(),
                    row.paid(),
                    row.agreementStart(),
                    row.seats(),
                    on(BigDecimal.valueOf(last.activeUsers()), BigDecimal.valueOf(yearBefore.activeUsers()), months, 0)
                            .longValueExact(),
                    on(last.billed(), yearBefore.billed(), months, CENTS),
                    on(last.credited(), yearBefore.credited(), months, CENTS),
                    capacity(last.capacity(), yearBefore.capacity(), months));
        }
    };

    private static final int CENTS = 2;
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    /** Where one of the two months does not say it, it stays as it is. */
    private static @Nullable Long capacity(@Nullable Long last, @Nullable Long yearBefore, int months) {
        if (last == null || yearBefore == null) {
            return last;
        }
        return on(BigDecimal.valueOf(last), BigDecimal.valueOf(yearBefore), months, 0)
                .longValueExact();
    }

    /** A value after some months, with so many decimals. */
    private static BigDecimal on(BigDecimal last, BigDecimal yearBefore, int months, int decimals) {
        BigDecimal moved = last.subtract(yearBefore)
                .multiply(BigDecimal.valueOf(months))
                .divide(YEAR, decimals, RoundingMode.DOWN);
        return last.add(moved).max(BigDecimal.ZERO);
    }

    /** The assumption as options and documents spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A row of a month to come.
     *
     * @param last the subscription's row of the last month
     * @param yearBefore its row of the same month a year before; null if there is none
     * @param months how many months ahead
     */
    abstract SubscriptionMonth row(SubscriptionMonth last, @Nullable SubscriptionMonth yearBefore, int months);
}
