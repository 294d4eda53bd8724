package org.partnerscore.presentation.terminal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.problem.ProblemReport;
import org.partnerscore.dataset.problem.ProblemReport.Rest;
import org.partnerscore.dataset.table.Table;

/**
 * The problems of one kind in one table.
 *
 * @param table the table; null for what is about the data set's folder
 * @param kind their kind
 * @param problems those that are told
 * @param rest how many more there are
 */
record ProblemGroup(@Nullable Table table, ProblemKind kind, List<Problem> problems, long rest) {
    /** The problems of a report table by table, what is about the folder first, and kind by kind. */
    static List<ProblemGroup> of(ProblemReport report) {
        List<ProblemGroup> groups = new ArrayList<>(groups(report, null));
        for (Table table : Table.values()) {
            groups.addAll(groups(report, table));
        }
        return groups;
    }

    private static List<ProblemGroup> groups(ProblemReport report, @Nullable Table table) {
        List<Problem> problems = report.problems().stream()
                .filter(problem -> problem.table() == table)
                .toList();
        List<Rest> rest =
                report.rest().stream().filter(more -> more.table() == table).toList();
        Set<ProblemKind> kinds = new LinkedHashSet<>();
        Stream.concat(problems.stream().map(Problem::kind), rest.stream().map(Rest::kind))
                .sorted()
                .forEach(kinds::add);
        return kinds.stream()
                .map(kind -> new ProblemGroup(
                        table,
                        kind,
                        problems.stream()
                                .filter(problem -> problem.kind() == kind)
                                .toList(),
                        rest.stream()
                                .filter(more -> more.kind() == kind)
                                .mapToLong(Rest::count)
                                .sum()))
                .toList();
    }

    /** How many problems there are, told or only counted. */
    long count() {
        return problems.size() + rest;
    }
}
