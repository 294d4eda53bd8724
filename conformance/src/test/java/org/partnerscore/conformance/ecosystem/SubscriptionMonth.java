package org.partnerscore.conformance.ecosystem;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.Channel;

/** A row of subscription_months. */
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
        BigDecimal credited) {
    /** Whether it is paid and has seats. */
    public boolean held() {
        return paid && seats > 0;
    }

    /** Cents billed less cents credited. */
    public long netCents() {
        return billed.subtract(credited).movePointRight(2).longValueExact();
    }
}
