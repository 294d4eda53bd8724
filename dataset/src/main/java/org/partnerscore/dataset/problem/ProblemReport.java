package org.partnerscore.dataset.problem;

import java.util.List;
import org.partnerscore.dataset.table.Table;

/**
 * Everything that is wrong with a data set.
 *
 * @param problems by table, file and place; of each kind the first {@value #SHOWN_OF_EACH_KIND}
 * @param rest how many more there are of a kind in a table
 */
public record ProblemReport(List<Problem> problems, List<Rest> rest) {
    /** How many problems of each kind are reported in full. */
    public static final int SHOWN_OF_EACH_KIND = 100;

    /**
     * Problems that are only counted.
     *
     * @param kind their kind
     * @param table where they are
     * @param count how many, 1 or more
     */
    public record Rest(ProblemKind kind, Table table, long count) {}

    public ProblemReport {
        problems = List.copyOf(problems);
        rest = List.copyOf(rest);
    }

    /** Whether nothing but warnings was found. */
    public boolean clean() {
        return problems.stream().allMatch(problem -> problem.kind().warning());
    }

    /** Whether leaving out rows is enough to have a data set that can be scored. */
    public boolean onlyBadRows() {
        return problems.stream()
                .map(Problem::kind)
                .allMatch(kind -> kind.warning() || kind.scope() == ProblemKind.Scope.ROW);
    }

    /** How many problems there are, those that are only counted included, warnings not. */
    public long count() {
        long shown = problems.stream().filter(p -> !p.kind().warning()).count();
        return shown
                + rest.stream()
                        .filter(r -> !r.kind().warning())
                        .mapToLong(Rest::count)
                        .sum();
    }
}
