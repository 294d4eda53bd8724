package org.partnerscore.workspace.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a month stands.
 *
 * @param month the month
 * @param rows how many rows are about it, by what they tell of
 * @param gaps what is missing or looks thin
 * @param due the day by whose end its score is to be published
 * @param run the last run of it; null if there is none
 * @param published the run that is its score; null if there is none
 * @param late whether it is not published and should be
 */
public record MonthState(
        YearMonth month,
        Map<String, Long> rows,
        List<Gap> gaps,
        LocalDate due,
        @Nullable String run,
        @Nullable String published,
        boolean late) {
    public MonthState {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
        gaps = List.copyOf(gaps);
    }

    /**
     * Something that a month lacks, or has far fewer rows of than the month before.
     *
     * @param kind what rows tell of
     * @param rows how many rows there are, 0 if it lacks it
     * @param before how many rows the month before has
     */
    public record Gap(String kind, long rows, long before) {}
}
