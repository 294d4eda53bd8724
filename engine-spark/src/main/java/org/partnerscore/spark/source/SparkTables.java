package org.partnerscore.spark.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemCollector;
import org.partnerscore.dataset.read.CheckedTables;
import org.partnerscore.dataset.read.Conversion;
import org.partnerscore.dataset.read.CsvRows;
import org.partnerscore.dataset.read.LineFaults;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.dataset.read.SourceFile;
import org.partnerscore.dataset.read.SourceHash;
import org.partnerscore.dataset.read.Span;
import org.partnerscore.dataset.read.TableFiles;
import org.partnerscore.dataset.rule.SqlDialect;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.Table;

/**
 * A canonical data set as relations of a Spark session of its own: each table as a view of its canonical columns, named as
 * the table, and one of its rows as they are checked, named {@code TABLE_rows}. Rows of CSV files are kept once they have
 * been taken apart, in memory and, where that does not hold them, on the disks of the machines.
 */
public final class SparkTables implements CheckedTables, AutoCloseable {
    private final SparkSession session;
    private final HadoopFolder folder;
    private final FileBytes bytes;
    private final Map<Table, List<SourceFile>> files;
    private final Map<Table, LineFaults> faults = new EnumMap<>(Table.class);
    private final List<Dataset<Row>> kept = new ArrayList<>();
    private final ProblemCollector problems = new ProblemCollector();
    private @Nullable Span span;

    private SparkTables(SparkSession session, HadoopFolder folder, FileBytes bytes) throws IOException {
        this.session = session;
        this.folder = folder;
        this.bytes = bytes;
        this.files = TableFiles.find(folder, problems);
    }

    /**
     * Opens the data set in a folder.
     *
     * @param session gives one of its own to the tables
     * @param pieceBytes about how many bytes of a CSV file each task takes
     * @throws BadDataException if tables, files or columns are missing or cannot be read: all such problems at once
     */
    public static SparkTables open(SparkSession session, String folder, long pieceBytes)
            throws IOException, BadDataException {
        SparkSession own = Sessions.ownOf(session);
        Configuration configuration = own.sessionState().newHadoopConf();
        SparkTables tables = new SparkTables(
                own,
                new HadoopFolder(folder, configuration),
                new FileBytes(JavaSparkContext.fromSparkContext(own.sparkContext()), configuration));
        for (Table table : tables.files.keySet()) {
            tables.read(table, pieceBytes);
        }
        if (!tables.problems.clean()) {
            tables.faults.forEach((table, lines) -> lines.report(table, tables.problems));
            throw new BadDataException(tables.problems.report());
        }
        return tables;
    }

    private void read(Table table, long pieceBytes) throws IOException {
        List<SourceFile> sources = sources(table);
        faults.put(table, new LineFaults());
        Optional<Dataset<Row>> rows;
        if (sources.isEmpty()) {
            rows = Optional.of(nothing(table));
        } else if (sources.get(0).format() == SourceFile.Format.PARQUET) {
            rows = new ParquetTable(table, folder, problems).rows(session, sources);
        } else {
            CsvTable csv = new CsvTable(table, folder, bytes, problems);
            rows = csv.rows(session, sources, pieceBytes).map(read -> read.persist(StorageLevel.MEMORY_AND_DISK()));
            rows.ifPresent(kept::add);
            faults.put(table, csv.faults());
        }
        rows.ifPresent(read -> {
            read.createOrReplaceTempView(rows(table));
            read.selectExpr(table.columns().stream().map(Column::name).toArray(String[]::new))
                    .createOrReplaceTempView(relation(table));
        });
    }

    private Dataset<Row> nothing(Table table) {
        return session.range(0)
                .selectExpr(TypedColumns.of(
                        table, column -> Conversion.absent(SparkSql.INSTANCE, column.type()), "0", "0"));
    }

    /** The session in which the views are. */
    public SparkSession session() {
        return session;
    }

    @Override
    public SqlDialect sql() {
        return SparkSql.INSTANCE;
    }

    @Override
    public List<Problem> warnings() {
        return problems.report().problems();
    }

    @Override
    public List<SourceFile> sources(Table table) {
        return Objects.requireNonNullElse(files.get(table), List.of());
    }

    @Override
    public LineFaults lineFaults(Table table) {
        return Objects.requireNonNull(faults.get(table));
    }

    @Override
    public String relation(Table table) {
        return table.id();
    }

    @Override
    public String rows(Table table) {
        return table.id() + "_rows";
    }

    /** What time the tables cover. */
    public Span span() {
        if (span == null) {
            SortedSet<YearMonth> months = new TreeSet<>();
            ask(
                            "SELECT DISTINCT CAST(month AS STRING) FROM subscription_months "
                                    + "WHERE month BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'",
                            1)
                    .forEach(row -> months.add(YearMonth.from(LocalDate.parse(Objects.requireNonNull(row.get(0))))));
            String firstPass = ask("SELECT CAST(min(passed_on) AS STRING) FROM exam_passes", 1)
                    .get(0)
                    .get(0);
            span = Span.of(
                    months,
                    firstPass == null ? null : LocalDate.parse(firstPass),
                    sources(Table.SUBSCRIPTION_MONTHS).get(0).name());
        }
        return span;
    }

    @Override
    public List<Problem> timeProblems() {
        return span().problems();
    }

    @Override
    public long count(String relation) {
        return session.sql("SELECT count(*) FROM " + relation).first().getLong(0);
    }

    @Override
    public List<List<@Nullable String>> ask(String query, int columns) {
        List<List<@Nullable String>> answer = new ArrayList<>();
        for (Row row : session.sql(query).collectAsList()) {
            List<@Nullable String> texts = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                texts.add(row.isNullAt(i) ? null : row.get(i).toString());
            }
            answer.add(texts);
        }
        return answer;
    }

    @Override
    public CsvRows open(SourceFile file) throws IOException {
        return new CsvRows(bytes.from(folder.address(file.name()).toString(), 0));
    }

    /** SHA-256 over the names and bytes of the files, in hexadecimal; each file is one task. */
    public String sourceHash() {
        List<String> names = files.values().stream()
                .flatMap(List::stream)
                .map(SourceFile::name)
                .toList();
        List<String> addresses =
                names.stream().map(name -> folder.address(name).toString()).toList();
        FileBytes opener = bytes;
        List<String> hashes = JavaSparkContext.fromSparkContext(session.sparkContext())
                .parallelize(addresses, addresses.size())
                .map(address -> {
                    try (InputStream in = opener.from(address, 0)) {
                        return Sha256.of(in);
                    }
                })
                .collect();
        SortedMap<String, String> hashOfName = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            hashOfName.put(names.get(i), hashes.get(i));
        }
        return SourceHash.of(hashOfName);
    }

    @Override
    public void close() {
        kept.forEach(Dataset::unpersist);
        for (Table table : files.keySet()) {
            session.catalog().dropTempView(relation(table));
            session.catalog().dropTempView(rows(table));
        }
    }
}
