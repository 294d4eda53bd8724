package org.partnerscore.core.facts;

import java.time.LocalDate;
import java.time.YearMonth;

/** Months as the kernel counts them: one whole number for each, {@code year × 12 + (month − 1)}. */
public final class MonthNumber {
    private MonthNumber() {}

    /** The number of a month. */
    public static int of(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    /** The number of the month a day lies in. */
    public static int of(LocalDate day) {
        return of(YearMonth.from(day));
    }

    /** The month with a number. */
    public static YearMonth month(int number) {
        return YearMonth.of(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1);
    }
}
