package org.partnerscore.engine.read;

import java.time.LocalDate;
import org.partnerscore.core.facts.MonthNumber;

/** The month of an epoch day, from a table for the days that occur. */
final class MonthOfDay {
    private static final int LAST = (int) LocalDate.of(2100, 12, 31).toEpochDay();
    private static final int[] MONTHS = months();

    private MonthOfDay() {}

    private static int[] months() {
        int[] months = new int[LAST + 1];
        for (LocalDate first = LocalDate.EPOCH; first.toEpochDay() <= LAST; first = first.plusMonths(1)) {
            int day = (int) first.toEpochDay();
            java.util.Arrays.fill(months, day, day + first.lengthOfMonth(), MonthNumber.of(first));
        }
        return months;
    }

    /** Number of the month that a day lies in. */
    static int of(long epochDay) {
        return epochDay >= 0 && epochDay <= LAST
                ? MONTHS[(int) epochDay]
                : MonthNumber.of(LocalDate.ofEpochDay(epochDay));
    }
}
