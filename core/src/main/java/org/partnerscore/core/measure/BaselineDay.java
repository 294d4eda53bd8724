package org.partnerscore.core.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day from which an account's people grow (R10).
 *
 * @param day the baseline day B
 * @param anniversary whether it is an anniversary of the competency rather than the programme's day
 */
record BaselineDay(LocalDate day, boolean anniversary) {
    /** The latest anniversary after the programme's day and on or before D, else the programme's day. */
    static BaselineDay of(LocalDate programmesDay, LocalDate lastDay, @Nullable LocalDate attainedOn) {
        if (attainedOn != null) {
            int years = lastDay.getYear() - attainedOn.getYear();
            LocalDate anniversary = attainedOn.plusYears(years);
            if (anniversary.isAfter(lastDay)) {
                anniversary = attainedOn.plusYears(--years);
            }
            if (years >= 1 && anniversary.isAfter(programmesDay)) {
                return new BaselineDay(anniversary, true);
            }
        }
        return new BaselineDay(programmesDay, false);
    }
}
