package org.partnerscore.dataset.check;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.problem.Position;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemCollector;
import org.partnerscore.dataset.problem.ProblemReport;
import org.partnerscore.dataset.read.CheckedTables;
import org.partnerscore.dataset.read.CsvRows;
import org.partnerscore.dataset.read.SourceFile;
import org.partnerscore.dataset.table.Table;

/** Turns broken rules into problems: the first rows of each, with the place and the value as they stand in the file. */
final class ProblemListing {
    /** A row that breaks a rule. */
    private record Hit(
            BrokenRule rule, int file, long row, @Nullable String value, List<String> arguments) {}

    private final CheckedTables data;
    private final Table table;

    private ProblemListing(CheckedTables data, Table table) {
        this.data = data;
        this.table = table;
    }

    /** Reports the lines of a table that cannot be taken apart and the rules that its rows break. */
    static void report(CheckedTables data, Table table, List<BrokenRule> broken, ProblemCollector problems)
            throws SQLException, IOException {
        data.lineFaults(table).report(table, problems);
        ProblemListing listing = new ProblemListing(data, table);
        List<Hit> hits = new ArrayList<>();
        for (BrokenRule rule : broken) {
            List<Hit> first = listing.first(rule);
            hits.addAll(first);
            problems.addUnlisted(table, rule.kind(), rule.count() - first.size());
        }
        hits.sort(Comparator.comparingInt(Hit::file).thenComparingLong(Hit::row));
        List<SourceFile> files = data.sources(table);
        for (int i = 0; i < files.size(); i++) {
            int file = i;
            listing.report(
                    files.get(i),
                    hits.stream().filter(hit -> hit.file() == file).toList(),
                    problems);
        }
    }

    private List<Hit> first(BrokenRule rule) throws SQLException {
        int arguments = rule.kind().arguments().size();
        String query = "SELECT * FROM (" + rule.rows() + ") ORDER BY file_no, row_no LIMIT "
                + ProblemReport.SHOWN_OF_EACH_KIND;
        List<Hit> hits = new ArrayList<>();
        for (List<@Nullable String> row : data.ask(query, 3 + arguments)) {
            hits.add(new Hit(
                    rule,
                    Integer.parseInt(text(row, 0)),
                    Long.parseLong(text(row, 1)),
                    row.get(2),
                    IntStream.range(0, arguments)
                            .mapToObj(i -> text(row, 3 + i))
                            .toList()));
        }
        return hits;
    }

    private static String text(List<@Nullable String> row, int place) {
        return Objects.requireNonNullElse(row.get(place), "");
    }

    private void report(SourceFile file, List<Hit> hits, ProblemCollector problems) throws IOException {
        switch (file.format()) {
            case PARQUET -> {
                for (Hit hit : hits) {
                    problems.add(problem(file, hit, Position.row(hit.row() + 1), hit.value()));
                }
            }
            case CSV -> {
                if (hits.isEmpty()) {
                    return;
                }
                try (CsvRows csv = data.open(file)) {
                    for (Hit hit : hits) {
                        csv.moveTo(hit.row());
                        problems.add(problem(file, hit, csv.position(), asWritten(csv, hit.rule())));
                    }
                }
            }
        }
    }

    /** The values of a rule's columns as they stand in the file; null if they are empty. */
    static @Nullable String asWritten(CsvRows csv, BrokenRule rule) {
        String values =
                rule.columns().stream().map(csv::value).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return values.isEmpty() ? null : values;
    }

    private Problem problem(SourceFile file, Hit hit, Position position, @Nullable String value) {
        String shown = value == null || value.isEmpty() ? null : value;
        return Problem.ofRow(
                hit.rule().kind(),
                table,
                file.name(),
                position,
                hit.rule().column(),
                shown,
                hit.arguments().toArray(new String[0]));
    }
}
