package org.partnerscore.insight.difference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.Part;

/**
 * One thing behind a change.
 *
 * @param part which of value and baseline it changes
 * @param tenantId the tenant; null for a person
 * @param subscriptionId the subscription; null where the tenant as a whole counts, and for a person
 * @param individualId the person; null for a tenant
 * @param month the month to which what came or went belongs
 * @param amount how much more there is of it, in the indicator's unit; below 0 for less, never 0
 * @param exam code of the exam by which a person came to count or ceased to; null where no single one did
 * @param day the day on which it happened; null where only the month is known
 */
public record ChangedRow(
        Part part,
        @Nullable String tenantId,
        @Nullable String subscriptionId,
        @Nullable String individualId,
        YearMonth month,
        BigDecimal amount,
        @Nullable String exam,
        @Nullable LocalDate day) {}
