package org.partnerscore.workspace.difference;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.difference.ContributionChange.Cause;
import org.partnerscore.workspace.difference.ContributionChange.Line;
import org.partnerscore.workspace.difference.IndicatorChange.Values;
import org.partnerscore.workspace.difference.RunDifference.TotalChange;
import org.partnerscore.workspace.fault.Fault;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.partnerscore.workspace.run.Manifest;
import org.partnerscore.workspace.table.CsvTable;

/** Compares two runs of one programme. */
public final class RunComparison {
    private static final List<String> COMPARED =
            List.of("market", "track", "value", "baseline", "target", "points", "max_points", "outcome");

    private final Workspace workspace;
    private final Manifest before;
    private final Manifest after;

    private RunComparison(Workspace workspace, Manifest before, Manifest after) {
        this.workspace = workspace;
        this.before = before;
        this.after = after;
    }

    /**
     * What differs between two runs.
     *
     * @throws WorkspaceException if one is not there, or they are of different programmes
     */
    public static RunDifference of(Workspace workspace, String before, String after) throws IOException {
        Manifest first = workspace.runs().manifest(before);
        Manifest second = workspace.runs().manifest(after);
        if (!first.programme().equals(second.programme())) {
            throw new WorkspaceException(Fault.DIFFERENT_PROGRAMMES, first.programme(), second.programme());
        }
        return new RunComparison(workspace, first, second).difference();
    }

    private record Key(String account, String pathway, String indicator) {}

    private RunDifference difference() throws IOException {
        Map<Key, Map<String, Values>> indicators = indicators();
        Map<Key, List<ContributionChange>> contributions = contributions();
        Set<String> ids = new LinkedHashSet<>();
        contributions
                .values()
                .forEach(lines -> lines.forEach(line -> ids.add(line.line().id())));
        Map<String, List<Cause>> causes = new ImportedRows(workspace, before, after).about(ids);
        Set<Key> keys = new LinkedHashSet<>(indicators.keySet());
        keys.addAll(contributions.keySet());
        List<IndicatorChange> changes = new ArrayList<>();
        for (Key key : keys) {
            List<ContributionChange> lines = contributions.getOrDefault(key, List.of()).stream()
                    .map(line -> line.with(causes.getOrDefault(line.line().id(), List.of())))
                    .toList();
            changes.add(new IndicatorChange(
                    key.account(), key.pathway(), key.indicator(), indicators.getOrDefault(key, Map.of()), lines));
        }
        return new RunDifference(before, after, OriginChange.between(before, after), totals(), changes);
    }

    private Map<Key, Map<String, Values>> indicators() throws IOException {
        Map<Key, Map<String, String>> first = new LinkedHashMap<>();
        readIndicators(before, first);
        Map<Key, Map<String, String>> second = new LinkedHashMap<>();
        readIndicators(after, second);
        Map<Key, Map<String, Values>> changed = new LinkedHashMap<>();
        for (Key key : inEither(first, second)) {
            Map<String, Values> changes = new LinkedHashMap<>();
            for (String column : COMPARED) {
                String was = first.getOrDefault(key, Map.of()).getOrDefault(column, "");
                String is = second.getOrDefault(key, Map.of()).getOrDefault(column, "");
                if (!was.equals(is)) {
                    changes.put(column, new Values(was, is));
                }
            }
            if (!changes.isEmpty()) {
                changed.put(key, changes);
            }
        }
        return changed;
    }

    private void readIndicators(Manifest run, Map<Key, Map<String, String>> rows) throws IOException {
        try (CsvTable table = open(run, "indicators.csv")) {
            while (table.next()) {
                Map<String, String> values = new LinkedHashMap<>();
                COMPARED.stream()
                        .filter(table.columns()::contains)
                        .forEach(column -> values.put(column, table.value(column)));
                rows.put(key(table), values);
            }
        }
    }

    private List<TotalChange> totals() throws IOException {
        Map<Key, List<String>> first = new LinkedHashMap<>();
        readTotals(before, first);
        Map<Key, List<String>> second = new LinkedHashMap<>();
        readTotals(after, second);
        List<TotalChange> changes = new ArrayList<>();
        List<String> none = List.of("", "");
        for (Key key : inEither(first, second)) {
            List<String> was = first.getOrDefault(key, none);
            List<String> is = second.getOrDefault(key, none);
            if (!was.equals(is)) {
                changes.add(
                        new TotalChange(key.account(), key.pathway(), was.get(0), is.get(0), was.get(1), is.get(1)));
            }
        }
        return changes;
    }

    private void readTotals(Manifest run, Map<Key, List<String>> rows) throws IOException {
        try (CsvTable table = open(run, "scores.csv")) {
            while (table.next()) {
                Key key = new Key(table.value("account_id"), table.value("pathway"), "");
                rows.put(key, List.of(table.value("points"), table.value("tier")));
            }
        }
    }

    private Map<Key, List<ContributionChange>> contributions() throws IOException {
        Map<Key, Map<Line, BigDecimal>> first = amounts(before);
        Map<Key, Map<Line, BigDecimal>> second = amounts(after);
        Map<Key, List<ContributionChange>> changed = new LinkedHashMap<>();
        for (Key key : inEither(first, second)) {
            Map<Line, BigDecimal> was = first.getOrDefault(key, Map.of());
            Map<Line, BigDecimal> is = second.getOrDefault(key, Map.of());
            List<ContributionChange> changes = new ArrayList<>();
            for (Line line : inEither(was, is)) {
                BigDecimal then = was.getOrDefault(line, BigDecimal.ZERO);
                BigDecimal now = is.getOrDefault(line, BigDecimal.ZERO);
                if (then.compareTo(now) != 0) {
                    changes.add(new ContributionChange(line, then, now, List.of()));
                }
            }
            if (!changes.isEmpty()) {
                changed.put(key, changes);
            }
        }
        return changed;
    }

    private Map<Key, Map<Line, BigDecimal>> amounts(Manifest run) throws IOException {
        Map<Key, Map<Line, BigDecimal>> amounts = new LinkedHashMap<>();
        try (CsvTable table = open(run, "contributions.csv")) {
            while (table.next()) {
                Line line = new Line(
                        table.value("part"),
                        table.value("tenant_id"),
                        table.value("individual_id"),
                        table.value("subscription_id"),
                        table.value("contribution_month"));
                amounts.computeIfAbsent(key(table), key -> new LinkedHashMap<>())
                        .merge(line, new BigDecimal(table.value("amount")), BigDecimal::add);
            }
        }
        return amounts;
    }

    /** The keys of the second in their order, then those that only the first has. */
    private static <K> Set<K> inEither(Map<K, ?> first, Map<K, ?> second) {
        Set<K> keys = new LinkedHashSet<>(second.keySet());
        keys.addAll(first.keySet());
        return keys;
    }

    private static Key key(CsvTable table) {
        return new Key(table.value("account_id"), table.value("pathway"), table.value("indicator"));
    }

    private CsvTable open(Manifest run, String file) throws IOException {
        Path table = workspace.runs().table(run.run(), file);
        return CsvTable.open(table);
    }
}
