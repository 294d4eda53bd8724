package org.partnerscore.workspace.calendar;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.calendar.MonthState.Gap;
import org.partnerscore.workspace.data.Summary;
import org.partnerscore.workspace.run.Manifest;

/** How the months of a workspace stand. */
public final class MonthStates {
    /** A month with less than this share of the rows of the month before looks incomplete: one half. */
    private static final long FEWER = 2;

    /** What there is to be something of in every month. */
    private static final Set<String> MONTHLY = Set.of("subscriptions", "usage", "associations");

    private MonthStates() {}

    /**
     * The months from the first to the last one that anything was received about.
     *
     * @param today the day from which it is looked
     */
    public static List<MonthState> of(Workspace workspace, Summary summary, Programme programme, LocalDate today)
            throws IOException {
        SortedMap<YearMonth, Map<String, Long>> rows = new TreeMap<>();
        for (Summary.MonthRows month : summary.months()) {
            Map<String, Long> told = new HashMap<>(month.rows());
            told.keySet().retainAll(MONTHLY);
            rows.put(month.month(), told);
        }
        Map<YearMonth, String> runs = runs(workspace, programme);
        List<MonthState> states = new ArrayList<>();
        if (rows.isEmpty()) {
            return states;
        }
        Set<String> kinds = new TreeSet<>();
        rows.values().forEach(month -> kinds.addAll(month.keySet()));
        for (YearMonth month = rows.firstKey(); !month.isAfter(rows.lastKey()); month = month.plusMonths(1)) {
            Map<String, Long> here = rows.getOrDefault(month, Map.of());
            Map<String, Long> before = rows.getOrDefault(month.minusMonths(1), Map.of());
            String published =
                    workspace.history().published(programme.id(), month).orElse(null);
            boolean scored = !month.atEndOfMonth().isBefore(programme.start());
            states.add(new MonthState(
                    month,
                    here,
                    gaps(kinds, here, before),
                    DueDay.of(month, programme),
                    runs.get(month),
                    published,
                    published == null && scored && DueDay.late(month, programme, today)));
        }
        return states;
    }

    /**
     * One of these months; empty if it is none of them.
     *
     * @param today the day from which it is looked
     */
    public static Optional<MonthState> of(
            Workspace workspace, Summary summary, Programme programme, LocalDate today, YearMonth month)
            throws IOException {
        return of(workspace, summary, programme, today).stream()
                .filter(state -> state.month().equals(month))
                .findFirst();
    }

    private static List<Gap> gaps(Set<String> kinds, Map<String, Long> here, Map<String, Long> before) {
        List<Gap> gaps = new ArrayList<>();
        for (String kind : kinds) {
            long now = here.getOrDefault(kind, 0L);
            long then = before.getOrDefault(kind, 0L);
            if (now == 0 || now * FEWER < then) {
                gaps.add(new Gap(kind, now, then));
            }
        }
        return gaps;
    }

    /** The last run of each month. */
    private static Map<YearMonth, String> runs(Workspace workspace, Programme programme) throws IOException {
        Map<YearMonth, String> runs = new HashMap<>();
        for (Manifest run : workspace.runs().all()) {
            if (run.programme().equals(programme.id())) {
                runs.put(run.month(), run.run());
            }
        }
        return runs;
    }
}
