package org.partnerscore.dataset.read;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.table.Table;

/**
 * What time a data set covers, and what is wrong with that.
 *
 * @param span null if no row has a month
 * @param problems no months at all, or months in between without any row
 */
record Span(@Nullable DataSpan span, List<Problem> problems) {

    /** No day, or one that a date cannot be. */
    private static final long NONE = -1;

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final long DAYS = ChronoUnit.DAYS.between(FIRST_DAY, LocalDate.of(9999, 12, 31));

    /**
     * Reads it.
     *
     * @param subscriptions the files of subscription_months
     * @param passes the files of exam_passes
     * @param place names the files of subscription_months
     */
    static Span of(List<TableFile> subscriptions, List<TableFile> passes, String place) throws IOException {
        SortedSet<YearMonth> distinct = new TreeSet<>();
        days(Table.SUBSCRIPTION_MONTHS, subscriptions, "month").stream()
                .mapToObj(day -> YearMonth.from(FIRST_DAY.plusDays(day)))
                .forEach(distinct::add);
        List<YearMonth> found = List.copyOf(distinct);
        if (found.isEmpty()) {
            return new Span(null, List.of(problem(ProblemKind.NO_MONTHS, place)));
        }
        List<Problem> problems = new ArrayList<>();
        for (int i = 1; i < found.size(); i++) {
            YearMonth expected = found.get(i - 1).plusMonths(1);
            if (found.get(i).isAfter(expected)) {
                String last = found.get(i).minusMonths(1).toString();
                problems.add(problem(ProblemKind.EMPTY_MONTHS, place, expected.toString(), last));
            }
        }
        int firstPass = days(Table.EXAM_PASSES, passes, "passed_on").nextSetBit(0);
        LocalDate first = firstPass < 0 ? null : FIRST_DAY.plusDays(firstPass);
        return new Span(new DataSpan(found.get(0), found.get(found.size() - 1), first), problems);
    }

    /** The days in a column, counted from the first that a date can be. */
    private static BitSet days(Table table, List<TableFile> files, String column) throws IOException {
        BitSet days = new BitSet();
        for (TableFile file : files) {
            try (RowReader rows = new RowReader(table, file.parquet())) {
                long[] values = rows.numbers(column, NONE, Span::counted);
                rows.seek(0, file.rows());
                for (int count = rows.next(); count > 0; count = rows.next()) {
                    for (int i = 0; i < count; i++) {
                        if (values[i] != NONE) {
                            days.set((int) values[i]);
                        }
                    }
                }
            }
        }
        return days;
    }

    private static long counted(long epochDay) {
        long day = epochDay - FIRST_DAY.toEpochDay();
        return day < 0 || day > DAYS ? NONE : day;
    }

    private static Problem problem(ProblemKind kind, String place, String... arguments) {
        return Problem.ofFile(kind, Table.SUBSCRIPTION_MONTHS, place, "month", arguments);
    }
}
