package org.partnerscore.dataset.read;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemCollector;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.table.Table;

/**
 * What time a data set covers, and what is wrong with that.
 *
 * @param span null if no row has a month
 * @param problems no months at all, or months in between without any row
 */
public record Span(@Nullable DataSpan span, List<Problem> problems) {

    /**
     * Reads it.
     *
     * @param subscriptions the files of subscription_months
     * @param passes the files of exam_passes
     * @param place names the files of subscription_months
     * @param threads how many threads read
     */
    static Span of(List<TableFile> subscriptions, List<TableFile> passes, String place, int threads)
            throws IOException {
        DaysFound months = new DaysFound();
        DaysFound passed = new DaysFound();
        DaysFound.read(
                List.of(
                        new DaysFound.Column(subscriptions, "month", months),
                        new DaysFound.Column(passes, "passed_on", passed)),
                threads);
        SortedSet<YearMonth> distinct = new TreeSet<>();
        months.days().forEach(day -> distinct.add(YearMonth.from(day)));
        return of(distinct, passed.days().findFirst().orElse(null), place);
    }

    /**
     * Judges it.
     *
     * @param months the months that rows have
     * @param firstPass the earliest day of an exam pass; null if there is none
     * @param place names the files of subscription_months
     */
    public static Span of(SortedSet<YearMonth> months, @Nullable LocalDate firstPass, String place) {
        List<YearMonth> found = List.copyOf(months);
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
        return new Span(new DataSpan(found.get(0), found.get(found.size() - 1), firstPass), problems);
    }

    /**
     * The time, if nothing is wrong with it.
     *
     * @throws BadDataException if there is no month at all, or one in between has no row
     */
    public DataSpan covered() throws BadDataException {
        if (span == null || !problems.isEmpty()) {
            ProblemCollector collector = new ProblemCollector();
            collector.addAll(problems);
            throw new BadDataException(collector.report());
        }
        return span;
    }

    private static Problem problem(ProblemKind kind, String place, String... arguments) {
        return Problem.ofFile(kind, Table.SUBSCRIPTION_MONTHS, place, "month", arguments);
    }
}
