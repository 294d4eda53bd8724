package org.partnerscore.dataset.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.partnerscore.dataset.table.Table;

/** Gathers problems from where they are found and makes one report of them. */
public final class ProblemCollector {
    private static final Comparator<Problem> ORDER = Comparator.comparing(
                    Problem::table, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Problem::file)
            .thenComparing(ProblemCollector::number)
            .thenComparing(Problem::column, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Problem::kind);

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Table, Map<ProblemKind, Long>> unlisted = new EnumMap<>(Table.class);

    /** Takes a problem. */
    public void add(Problem problem) {
        problems.add(problem);
    }

    /** Takes problems. */
    public void addAll(List<Problem> some) {
        problems.addAll(some);
    }

    /**
     * Takes the number of problems beyond those given one by one, which must be the first of their kind in their table
     * and at least {@value ProblemReport#SHOWN_OF_EACH_KIND}.
     */
    public void addUnlisted(Table table, ProblemKind kind, long count) {
        if (count > 0) {
            unlisted.computeIfAbsent(table, t -> new EnumMap<>(ProblemKind.class))
                    .merge(kind, count, Long::sum);
        }
    }

    /** Whether nothing was taken but warnings. */
    public boolean clean() {
        return problems.stream().allMatch(problem -> problem.kind().warning());
    }

    /** All of it. */
    public ProblemReport report() {
        List<Problem> shown = new ArrayList<>();
        Map<ProblemKind, Integer> shownOfKind = new EnumMap<>(ProblemKind.class);
        Map<Table, Map<ProblemKind, Long>> rest = new EnumMap<>(Table.class);
        unlisted.forEach((table, counts) -> rest.put(table, new EnumMap<>(counts)));
        for (Problem problem : problems.stream().sorted(ORDER).toList()) {
            Table table = problem.table();
            if (shownOfKind.merge(problem.kind(), 1, Integer::sum) <= ProblemReport.SHOWN_OF_EACH_KIND
                    || table == null) {
                shown.add(problem);
            } else {
                rest.computeIfAbsent(table, t -> new EnumMap<>(ProblemKind.class))
                        .merge(problem.kind(), 1L, Long::sum);
            }
        }
        List<ProblemReport.Rest> counted = new ArrayList<>();
        rest.forEach((table, counts) ->
                counts.forEach((kind, count) -> counted.add(new ProblemReport.Rest(kind, table, count))));
        return new ProblemReport(shown, counted);
    }

    private static long number(Problem problem) {
        Position position = problem.position();
        return position == null ? 0 : position.number();
    }
}
