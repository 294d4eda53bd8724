package org.partnerscore.dataset.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemCollector;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.problem.ProblemReport;
import org.partnerscore.dataset.table.Table;

/** Lines of a table's CSV files that could not be taken apart: the first of each kind, and how many there are. */
public final class LineFaults {
    private final List<Problem> first = new ArrayList<>();
    private final Map<ProblemKind, Long> counts = new EnumMap<>(ProblemKind.class);

    /** Takes the next one, if any more of its kind are to be kept. */
    void add(ProblemKind kind, Supplier<Problem> problem) {
        if (counts.merge(kind, 1L, Long::sum) <= ProblemReport.SHOWN_OF_EACH_KIND) {
            first.add(problem.get());
        }
    }

    /** Takes those of a file that comes later. */
    void addAll(LineFaults later) {
        for (Problem problem : later.first) {
            long kept = first.stream().filter(p -> p.kind() == problem.kind()).count();
            if (kept < ProblemReport.SHOWN_OF_EACH_KIND) {
                first.add(problem);
            }
        }
        later.counts.forEach((kind, count) -> counts.merge(kind, count, Long::sum));
    }

    /** Takes some of which none is to be kept any more. */
    public void addUnlisted(ProblemKind kind, long count) {
        counts.merge(kind, count, Long::sum);
    }

    /** Whether as many of a kind are kept as ever are. */
    public boolean enoughOf(ProblemKind kind) {
        return counts.getOrDefault(kind, 0L) >= ProblemReport.SHOWN_OF_EACH_KIND;
    }

    /** The first of each kind, in the order of their lines. */
    public List<Problem> first() {
        return List.copyOf(first);
    }

    /** Whether there are none. */
    public boolean none() {
        return first.isEmpty();
    }

    /** How many there are. */
    public long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Hands them on. */
    public void report(Table table, ProblemCollector problems) {
        problems.addAll(first);
        counts.forEach((kind, count) -> {
            long kept = first.stream().filter(p -> p.kind() == kind).count();
            problems.addUnlisted(table, kind, count - kept);
        });
    }
}
