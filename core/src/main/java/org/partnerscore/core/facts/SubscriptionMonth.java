package org.partnerscore.core.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A row of subscription_months: what was held, used and billed.
 *
 * @param subscriptionId the subscription
 * @param tenantId the customer it belongs to, always the same one
 * @param month the month
 * @param product code of the product (R4)
 * @param channel how it is sold
 * @param paid false for a free or trial subscription
 * @param agreementStart first day of the agreement; null where there is none, never on {@link Channel#EA}
 * @param seats at the end of the month, 0 or more
 * @param activeUsers at the end of the month, 0 or more
 * @param billed US dollars, at most two decimals, 0 or more
 * @param credited US dollars, at most two decimals, 0 or more
 * @param capacity units bought at the end of the month of a product that is not sold by users, 0 or more; null where not
 *     said
 */
public record SubscriptionMonth(
        String subscriptionId,
        String tenantId,
        YearMonth month,
        String product,
        Channel channel,
        boolean paid,
        @Nullable LocalDate agreementStart,
        long seats,
        long activeUsers,
        BigDecimal billed,
        BigDecimal credited,
        @Nullable Long capacity) {
    /** The product of a SKU that no mapping knows; it qualifies nowhere (R4). */
    public static final String UNMAPPED = "unmapped";

    public SubscriptionMonth {
        if (channel == Channel.EA && agreementStart == null) {
            throw new IllegalArgumentException(
                    "subscription " + subscriptionId + " on channel EA needs the start of its" + " agreement");
        }
        if (seats < 0
                || activeUsers < 0
                || (capacity != null && capacity < 0)
                || billed.signum() < 0
                || credited.signum() < 0) {
            throw new IllegalArgumentException("no number of subscription " + subscriptionId + " may be negative");
        }
    }

    /** A row that says nothing of capacity. */
    public SubscriptionMonth(
            String subscriptionId,
            String tenantId,
            YearMonth month,
            String product,
            Channel channel,
            boolean paid,
            @Nullable LocalDate agreementStart,
            long seats,
            long activeUsers,
            BigDecimal billed,
            BigDecimal credited) {
        this(
                subscriptionId,
                tenantId,
                month,
                product,
                channel,
                paid,
                agreementStart,
                seats,
                activeUsers,
                billed,
                credited,
                null);
    }

    /** Whether it is paid and has seats. */
    public boolean held() {
        return paid && seats > 0;
    }

    /** Cents billed less cents credited. */
    public long netCents() {
        return billed.subtract(credited).movePointRight(2).longValueExact();
    }

    /** The same row of another month. */
    public SubscriptionMonth in(YearMonth other) {
        return with(other, product, seats, activeUsers, billed);
    }

    /** The same row of another product. */
    public SubscriptionMonth withProduct(String otherProduct) {
        return with(month, otherProduct, seats, activeUsers, billed);
    }

    /** The same row with other seats and active users. */
    public SubscriptionMonth withUse(long otherSeats, long otherUsers) {
        return with(month, product, otherSeats, otherUsers, billed);
    }

    /** The same row with another amount billed, in US dollars. */
    public SubscriptionMonth withBilled(BigDecimal other) {
        return with(month, product, seats, activeUsers, other);
    }

    private SubscriptionMonth with(
            YearMonth otherMonth, String otherProduct, long otherSeats, long otherUsers, BigDecimal otherBilled) {
        return new SubscriptionMonth(
                subscriptionId,
                tenantId,
                otherMonth,
                otherProduct,
                channel,
                paid,
                agreementStart,
                otherSeats,
                otherUsers,
                otherBilled,
                credited,
                capacity);
    }
}
