package org.partnerscore.insight.standing;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.score.Scorecard;

/**
 * A day on which a competency must hold.
 *
 * @param day the day
 * @param decidedBy the month whose score one has on that day: the last one that has ended by then
 * @param card that score; null if the month cannot be scored from the data set
 */
public record Anniversary(
        LocalDate day, YearMonth decidedBy, @Nullable Scorecard card) {
    /** The last month that has ended by a day. */
    static YearMonth endedBy(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return month.atEndOfMonth().equals(day) ? month : month.minusMonths(1);
    }
}
