package org.partnerscore.dataset.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.dataset.parquet.ParquetFile;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemCollector;
import org.partnerscore.dataset.rule.DuckDbSql;
import org.partnerscore.dataset.rule.RowRules;
import org.partnerscore.dataset.rule.SqlDialect;
import org.partnerscore.dataset.table.Table;

/**
 * A canonical data set, open for reading: every table is a relation of exact types in an in-memory DuckDB of its own.
 *
 * <p>Opening finds the files, proves that every table and column is there, and converts what is not Parquet of canonical
 * types into temporary Parquet files. It does not look at the rows: that is what {@code DataSetCheck} does. Values that
 * do not fit their column are null in a relation, and CSV lines that cannot be taken apart are missing from it, so a
 * relation means something only once the check has found nothing.
 *
 * <p>One thread at a time may use a data set. {@link DuckDBConnection#duplicate()} gives more connections to the same
 * relations.
 */
public final class DataSet implements CheckedTables, AutoCloseable {
    private final Path folder;
    private final DataSetOptions options;
    private final Database database;
    private final Staging staging;
    private final Map<Table, TableSource> tables;
    private final List<Problem> warnings;
    private boolean related;
    private @Nullable Span span;
    private @Nullable String sourceHash;

    private DataSet(
            Path folder,
            DataSetOptions options,
            Database database,
            Staging staging,
            Map<Table, TableSource> tables,
            List<Problem> warnings) {
        this.folder = folder;
        this.options = options;
        this.database = database;
        this.staging = staging;
        this.tables = tables;
        this.warnings = warnings;
    }

    /**
     * Opens the data set in a folder.
     *
     * @throws BadDataException if tables, files or columns are missing or cannot be read: all such problems at once
     */
    public static DataSet open(Path folder, DataSetOptions options) throws IOException, SQLException, BadDataException {
        ProblemCollector problems = new ProblemCollector();
        Map<Table, List<SourceFile>> files = TableFiles.find(new LocalFolder(folder), problems);
        Database database = new Database(options);
        try {
            Staging staging = new Staging(database, problems);
            Map<Table, TableSource> tables = new EnumMap<>(Table.class);
            for (Map.Entry<Table, List<SourceFile>> table : files.entrySet()) {
                tables.put(table.getKey(), staging.table(table.getKey(), table.getValue()));
            }
            if (!problems.clean()) {
                tables.values().forEach(table -> table.faults().report(table.table(), problems));
                throw new BadDataException(problems.report());
            }
            List<Problem> warnings = problems.report().problems();
            return new DataSet(folder, options, database, staging, tables, warnings);
        } catch (Throwable e) {
            database.close();
            throw e;
        }
    }

    /** The folder it is in. */
    public Path folder() {
        return folder;
    }

    /**
     * A new place for a file that is gone, at the latest, when the data set is closed.
     *
     * @param suffix what its name ends with
     */
    public Path temporaryFile(String suffix) throws IOException {
        return Files.createTempFile(database.folder(), "aside-", suffix);
    }

    /** How much of the machine it may use. */
    public DataSetOptions options() {
        return options;
    }

    /**
     * The database in which the relations are, opened if it has not been; its time zone is UTC.
     *
     * @throws UncheckedIOException if it cannot be opened
     */
    public DuckDBConnection connection() {
        try {
            DuckDBConnection connection = database.connection();
            if (!related) {
                related = true;
                for (Table table : tables.keySet()) {
                    createRelation(table);
                }
            }
            return connection;
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException("DuckDB could not be opened: " + e.getMessage(), e));
        }
    }

    /**
     * The name of a table's relation, as it may stand after {@code FROM}. It has the table's columns in their order,
     * each of its type's {@link org.partnerscore.dataset.table.ColumnType#sql()}; without rows if the table is absent.
     */
    @Override
    public String relation(Table table) {
        return table.id();
    }

    /** The files a table comes from, in the order in which its rows are reported; none if it is absent. */
    @Override
    public List<SourceFile> sources(Table table) {
        return source(table).files();
    }

    /**
     * The Parquet files that are read for a table, one by one: its own where they have canonical types, otherwise
     * temporary ones, which last as long as the data set is open.
     */
    public List<TableFile> files(Table table) {
        List<TableFile> files = new ArrayList<>();
        for (Part part : source(table).parts()) {
            String anyFault = RowRules.anyFault(table, part.staged(), DuckDbSql.INSTANCE);
            for (ParquetFile file : part.files()) {
                files.add(new TableFile(file, part.fileRelation(table, file.path()), anyFault));
            }
        }
        return files;
    }

    /** Whether lines were left out of the relations because they could not be taken apart. */
    public boolean hasBrokenLines() {
        return tables.values().stream().anyMatch(table -> !table.faults().none());
    }

    /**
     * What time it covers.
     *
     * @throws BadDataException if there is no month at all, or one in between has no row
     */
    public DataSpan span() throws IOException, BadDataException {
        return timeSpan().covered();
    }

    /** SHA-256 over the names and bytes of its files, in hexadecimal. */
    public String sourceHash() throws IOException {
        if (sourceHash == null) {
            List<SourceFile> files = tables.values().stream()
                    .flatMap(table -> table.files().stream())
                    .toList();
            sourceHash = SourceHash.of(files, options.threads());
        }
        return sourceHash;
    }

    /** What is odd but does no harm, such as columns that no table knows. */
    @Override
    public List<Problem> warnings() {
        return warnings;
    }

    /** Ends all work on the data set and deletes its temporary files. */
    @Override
    public void close() throws SQLException {
        database.close();
    }

    @Override
    public String rows(Table table) {
        return "(" + source(table).rows() + ")";
    }

    @Override
    public LineFaults lineFaults(Table table) {
        return source(table).faults();
    }

    @Override
    public List<Problem> timeProblems() throws IOException {
        return timeSpan().problems();
    }

    @Override
    public SqlDialect sql() {
        return DuckDbSql.INSTANCE;
    }

    @Override
    public long count(String relation) throws SQLException {
        return Queries.count(connection(), relation);
    }

    @Override
    public List<List<@Nullable String>> ask(String query, int columns) throws SQLException {
        List<List<@Nullable String>> answer = new ArrayList<>();
        try (Statement statement = connection().createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                List<@Nullable String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(rows.getString(i));
                }
                answer.add(row);
            }
        }
        return answer;
    }

    @Override
    public CsvRows open(SourceFile file) throws IOException {
        return new CsvRows(file);
    }

    /**
     * Leaves out rows of a table, as well as lines that could not be taken apart, from its relation and its files.
     *
     * @param places a relation of the rows, with columns {@code file_no} and {@code row_no} as {@link #rows} has them
     */
    public void leaveOut(Table table, String places) throws IOException, SQLException {
        tables.put(table, staging.without(source(table), places));
        createRelation(table);
        span = null;
    }

    private void createRelation(Table table) throws SQLException {
        String relation = source(table).relation();
        Queries.execute(database.connection(), "CREATE OR REPLACE VIEW " + table.id() + " AS " + relation);
    }

    private TableSource source(Table table) {
        return Objects.requireNonNull(tables.get(table));
    }

    private Span timeSpan() throws IOException {
        if (span == null) {
            String place = sources(Table.SUBSCRIPTION_MONTHS).get(0).name();
            span = Span.of(files(Table.SUBSCRIPTION_MONTHS), files(Table.EXAM_PASSES), place, options.threads());
        }
        return span;
    }
}
