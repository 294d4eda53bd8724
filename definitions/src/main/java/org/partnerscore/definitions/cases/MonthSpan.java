package org.partnerscore.definitions.cases;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Months from one to another, both included; written {@code 2019-05 to 2021-05}, or {@code 2021-05} for one.
 *
 * @param first the first
 * @param last the last, not before the first
 */
public record MonthSpan(YearMonth first, YearMonth last) {
    public MonthSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " lies before " + first);
        }
    }

    /** Every month of it. */
    public List<YearMonth> months() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** How many months it has. */
    public long count() {
        return first.until(last, ChronoUnit.MONTHS) + 1;
    }

    /** Whether a month is one of it. */
    public boolean covers(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
