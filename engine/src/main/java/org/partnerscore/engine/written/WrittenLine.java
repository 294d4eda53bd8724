package org.partnerscore.engine.written;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.reason.ReasonCode;

/**
 * A line of the table of contributions.
 *
 * @param pathway id of its pathway
 * @param indicator id of its indicator
 * @param part the sum it goes to
 * @param tenantId the tenant; null for a person
 * @param individualId the person; null for a tenant
 * @param subscriptionId the subscription; null where the tenant as a whole contributes, and for a person
 * @param month the month to which it belongs
 * @param amount what it adds, in the indicator's unit
 * @param reason why it is added
 */
public record WrittenLine(
        String pathway,
        String indicator,
        Part part,
        @Nullable String tenantId,
        @Nullable String individualId,
        @Nullable String subscriptionId,
        YearMonth month,
        BigDecimal amount,
        ReasonCode reason) {}
