package org.partnerscore.core.facts;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What time a data set covers (rules, section 8).
 *
 * @param first the earliest month of any row of subscription_months; nothing is known before it
 * @param last the latest such month
 * @param firstPass the earliest day of an exam pass; null if there is no pass at all
 */
public record DataSpan(
        YearMonth first, YearMonth last, @Nullable LocalDate firstPass) implements Serializable {
    public DataSpan {
        Objects.requireNonNull(first, "first");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last month " + last + " lies before the first, " + first);
        }
    }
}
