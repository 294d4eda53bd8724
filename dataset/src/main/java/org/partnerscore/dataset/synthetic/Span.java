package org.partnerscore.dataset.synthetic;

import java.time.LocalDate;
import java.time.YearMonth;
import org.partnerscore.core.facts.MonthNumber;

/**
 * The months that have rows, counted from 0. Months before and after have numbers too, below 0 and from {@code months}
 * on. Days are numbers as {@link LocalDate#toEpochDay()} counts them.
 */
record Span(YearMonth from, int months) {
    /** How long before the first month somebody may have passed an exam. */
    private static final int MONTHS_OF_EXAMS_BEFORE = 18;

    /** The first day of a month. */
    int firstDay(int month) {
        return day(month, 1);
    }

    /** A day of a month. */
    int day(int month, int dayOfMonth) {
        return (int) MonthNumber.month(MonthNumber.of(from) + month)
                .atDay(dayOfMonth)
                .toEpochDay();
    }

    /** The last day of the last month. */
    int lastDay() {
        return firstDay(months) - 1;
    }

    /** The first day on which exams are passed. */
    int firstExamDay() {
        return firstDay(-MONTHS_OF_EXAMS_BEFORE);
    }

    /** The latest 29 February on or before the last day. */
    int lastLeapDay() {
        LocalDate last = LocalDate.ofEpochDay(lastDay());
        int year = last.getYear();
        while (!YearMonth.of(year, 2).isValidDay(29)
                || LocalDate.of(year, 2, 29).isAfter(last)) {
            year--;
        }
        return (int) LocalDate.of(year, 2, 29).toEpochDay();
    }
}
