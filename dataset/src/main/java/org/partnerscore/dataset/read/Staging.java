package org.partnerscore.dataset.read;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnerscore.dataset.parquet.ParquetColumn;
import org.partnerscore.dataset.parquet.ParquetFile;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemCollector;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.rule.DuckDbSql;
import org.partnerscore.dataset.rule.RowRules;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.ColumnType;
import org.partnerscore.dataset.table.Table;

/**
 * Makes Parquet files of canonical types out of what a data set has. Files that are so already and can be read without
 * DuckDB are read in place; any other is converted once into a temporary file, which keeps its rows in their order and
 * what did not fit as text.
 */
final class Staging {
    /** Columns that DuckDB makes up for each row of a Parquet file; a file that has them itself is staged. */
    private static final Set<String> MADE_UP = Set.of("file_index", "file_row_number", "filename");

    private final Database database;
    private final ProblemCollector problems;
    private int staged;

    /**
     * @param database reads what this reader of Parquet does not, and has a folder for temporary files
     * @param problems takes what is wrong with files; what is wrong with lines stays with the table
     */
    Staging(Database database, ProblemCollector problems) {
        this.database = database;
        this.problems = problems;
    }

    TableSource table(Table table, List<SourceFile> files) throws IOException, SQLException {
        List<Part> parts = new ArrayList<>();
        LineFaults faults = new LineFaults();
        for (SourceFile file : files) {
            Optional<Part> part = switch (file.format()) {
                case CSV -> csv(file, faults);
                case PARQUET -> parquet(file);
            };
            part.ifPresent(parts::add);
        }
        return new TableSource(table, files, Part.joined(parts), faults);
    }

    private Optional<Part> csv(SourceFile file, LineFaults faults) throws IOException, SQLException {
        CsvSurvey survey = CsvSurvey.of(file);
        if (survey.header().isEmpty()) {
            problems.addAll(survey.faults().first());
            if (survey.faults().first().isEmpty()) {
                problems.add(Problem.ofFile(ProblemKind.MISSING_HEADER, file.table(), file.name(), null));
            }
            return Optional.empty();
        }
        faults.addAll(survey.faults());
        Map<String, String> columns = new LinkedHashMap<>();
        Map<String, String> types = new LinkedHashMap<>();
        for (String name : survey.header()) {
            if (columns.putIfAbsent(name, "c" + columns.size()) != null) {
                problems.add(Problem.ofFile(ProblemKind.REPEATED_COLUMN, file.table(), file.name(), name));
                return Optional.empty();
            }
            types.put(name, "VARCHAR");
        }
        Optional<Map<String, Conversion>> conversions =
                Conversions.of(DuckDbSql.INSTANCE, file, types, columns, problems);
        if (conversions.isEmpty()) {
            return Optional.empty();
        }
        Path plain = file.path();
        if (!survey.plain()) {
            plain = newFile(".csv");
            CsvSurvey.writePlain(file, columns.size(), plain);
        }
        ParquetFile parquet = stage(file.table(), conversions.get(), survey.readCsv(plain));
        if (parquet.rows() != survey.records()) {
            throw new IOException(file.path() + ": " + survey.records() + " records were counted, but " + parquet.rows()
                    + " read; please report this as an error of partnerscore");
        }
        return Optional.of(Part.staged(parquet, file));
    }

    private Optional<Part> parquet(SourceFile file) throws IOException, SQLException {
        Optional<ParquetFile> known = known(file);
        Map<String, String> types = new LinkedHashMap<>();
        if (known.isPresent()) {
            known.get().columns().forEach(column -> types.put(column.name(), column.type()));
        } else {
            try {
                types.putAll(ParquetColumns.of(database.connection(), file));
            } catch (SQLException e) {
                String detail =
                        String.valueOf(e.getMessage()).lines().findFirst().orElse("");
                problems.add(Problem.ofFile(ProblemKind.UNREADABLE_FILE, file.table(), file.name(), null, detail));
                return Optional.empty();
            }
        }
        Map<String, String> columns = new LinkedHashMap<>();
        types.keySet().forEach(name -> columns.put(name, Sql.name(name)));
        Optional<Map<String, Conversion>> conversions =
                Conversions.of(DuckDbSql.INSTANCE, file, types, columns, problems);
        if (conversions.isEmpty()) {
            return Optional.empty();
        }
        if (known.isPresent()) {
            return Optional.of(Part.inPlace(known.get(), file, conversions.get()));
        }
        ParquetFile parquet = stage(file.table(), conversions.get(), Sql.parquet(List.of(file.path())));
        return Optional.of(Part.staged(parquet, file));
    }

    /** The file, if every canonical column that it has can be read as it is. */
    private static Optional<ParquetFile> known(SourceFile file) {
        try {
            ParquetFile parquet = ParquetFile.of(file.path());
            boolean readable = parquet.columns().stream()
                    .noneMatch(column -> MADE_UP.contains(column.name())
                            || file.table()
                                    .find(column.name())
                                    .filter(canonical -> !direct(parquet, column, canonical.type()))
                                    .isPresent());
            return readable ? Optional.of(parquet) : Optional.empty();
        } catch (IOException e) {
            // DuckDB reads more forms, and says what is wrong with a file that it cannot read either.
            return Optional.empty();
        }
    }

    private static boolean direct(ParquetFile parquet, ParquetColumn column, ColumnType type) {
        return parquet.readable(column)
                && Conversion.of(DuckDbSql.INSTANCE, type, column.type(), column.name())
                        .filter(Conversion::direct)
                        .isPresent();
    }

    private ParquetFile stage(Table table, Map<String, Conversion> conversions, String from)
            throws IOException, SQLException {
        Path path = newFile(".parquet");
        List<String> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            Conversion conversion = conversions.get(column.name());
            if (conversion == null) {
                throw new IllegalStateException("no conversion of " + table.id() + "." + column.name());
            }
            columns.add(conversion.typed() + " AS " + Sql.name(column.name()));
            if (column.type().converted()) {
                columns.add(conversion.unfit() + " AS " + RowRules.unfit(column));
            }
        }
        copy("SELECT " + String.join(", ", columns) + " FROM " + from, path);
        return ParquetFile.of(path);
    }

    /**
     * A table without some of its rows.
     *
     * @param places a relation of the rows to be left out, with columns {@code file_no} and {@code row_no}
     */
    TableSource without(TableSource table, String places) throws IOException, SQLException {
        Path path = newFile(".parquet");
        copy(
                "SELECT * EXCLUDE (file_no, row_no) FROM (" + table.rows() + ") ANTI JOIN " + places
                        + " USING (file_no, row_no)",
                path);
        Part rest =
                new Part(List.of(ParquetFile.of(path)), List.of(table.files().get(0)), Map.of());
        return new TableSource(table.table(), table.files(), List.of(rest), new LineFaults());
    }

    private void copy(String select, Path path) throws SQLException {
        Queries.execute(database.connection(), Sql.copy(select, path));
    }

    private Path newFile(String suffix) throws IOException {
        return database.folder().resolve("staged-" + staged++ + suffix);
    }
}
