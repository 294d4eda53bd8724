package org.partnerscore.workspace.run;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.workspace.run.Manifest.TableFile;
import org.partnerscore.workspace.table.CsvTable;

/** Adds up the tables of a run. */
final class Reconciliation {
    private Reconciliation() {}

    /** The tables in a run's folder, with their hashes and rows. */
    static List<TableFile> tables(Path run) throws IOException {
        List<TableFile> tables = new ArrayList<>();
        for (String file : ScoredTables.FILES) {
            tables.add(new TableFile(file, Sha256.of(run.resolve(file)), rows(run.resolve(file))));
        }
        return tables;
    }

    private static long rows(Path file) throws IOException {
        long rows = 0;
        try (CsvTable table = CsvTable.open(file)) {
            while (table.next()) {
                rows++;
            }
        }
        return rows;
    }

    /** What the tables in a run's folder sum to, by pathway and indicator in their order. */
    static List<Sums> sums(Path run) throws IOException {
        Map<List<String>, Sums> sums = new LinkedHashMap<>();
        try (CsvTable indicators = CsvTable.open(run.resolve(ScoredTables.INDICATORS))) {
            while (indicators.next()) {
                sums.compute(
                        key(indicators),
                        (key, before) -> (before == null ? Sums.none(key.get(0), key.get(1)) : before)
                                .withAccount(
                                        number(indicators, "points"),
                                        number(indicators, "value"),
                                        number(indicators, "baseline")));
            }
        }
        try (CsvTable contributions = CsvTable.open(run.resolve(ScoredTables.CONTRIBUTIONS))) {
            while (contributions.next()) {
                boolean toBaseline = contributions.value("part").equals("baseline");
                sums.compute(
                        key(contributions),
                        (key, before) -> (before == null ? Sums.none(key.get(0), key.get(1)) : before)
                                .withContribution(toBaseline, number(contributions, "amount")));
            }
        }
        return List.copyOf(sums.values());
    }

    private static List<String> key(CsvTable table) {
        return List.of(table.value("pathway"), table.value("indicator"));
    }

    private static BigDecimal number(CsvTable table, String column) {
        String text = table.value(column);
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }
}
