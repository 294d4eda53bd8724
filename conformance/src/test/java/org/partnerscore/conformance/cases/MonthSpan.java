package org.partnerscore.conformance.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Months from one to another, both included; written {@code 2019-05 to 2021-05}, or {@code 2021-05} for one. */
public record MonthSpan(YearMonth first, YearMonth last) {
    public MonthSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " lies before " + first);
        }
    }

    /** Reads a span as cases spell it. */
    @JsonCreator
    public static MonthSpan parse(String text) {
        List<YearMonth> ends =
                Stream.of(text.split(" to ", -1)).map(YearMonth::parse).toList();
        return new MonthSpan(ends.get(0), ends.get(ends.size() - 1));
    }

    /** Every month of it. */
    public List<YearMonth> months() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    boolean covers(MonthSpan other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
