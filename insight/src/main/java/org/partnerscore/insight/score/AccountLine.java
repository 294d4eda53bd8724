package org.partnerscore.insight.score;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.reason.ReasonCode;

/**
 * One contribution to the account, with the ids of what contributed.
 *
 * @param slot the sum it goes to
 * @param tenantId the tenant; null for a person
 * @param subscriptionId the subscription; null where the tenant as a whole contributes, and for a person
 * @param individualId the person; null for a tenant
 * @param month the month to which it belongs
 * @param amount cents where the slot is one of money, otherwise a count; never 0
 */
public record AccountLine(
        Slot slot,
        @Nullable String tenantId,
        @Nullable String subscriptionId,
        @Nullable String individualId,
        YearMonth month,
        long amount) {
    /** The amount in the unit of the indicator's value: US dollars or a count. */
    public BigDecimal quantity() {
        return BigDecimal.valueOf(amount, slot.money() ? 2 : 0);
    }

    /** Why it is added. */
    public ReasonCode reason() {
        return slot.reason(amount);
    }
}
