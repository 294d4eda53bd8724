package org.partnerscore.workspace.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import org.partnerscore.core.programme.Programme;

/** When the score of a month is due (R0). */
public final class DueDay {
    private DueDay() {}

    /** The day of the following month by whose end the score is to be published. */
    public static LocalDate of(YearMonth month, Programme programme) {
        return month.plusMonths(1).atDay(programme.publicationDay());
    }

    /** Whether a month that is not published on a day is late. */
    public static boolean late(YearMonth month, Programme programme, LocalDate today) {
        return today.isAfter(of(month, programme));
    }
}
