package org.partnerscore.conformance.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Months of a subscription that are all alike.
 *
 * @param months which months; all that the data cover unless given
 * @param paid true unless given
 * @param agreementStart none unless given
 * @param seats 10 unless given
 * @param users 0 unless given
 * @param billed 0 unless given
 * @param credited 0 unless given
 * @param capacity not said unless given
 */
record GivenRow(
        @Nullable MonthSpan months,
        @Nullable Boolean paid,
        @Nullable LocalDate agreementStart,
        @Nullable Long seats,
        @Nullable Long users,
        @Nullable BigDecimal billed,
        @Nullable BigDecimal credited,
        @Nullable Long capacity) {}
