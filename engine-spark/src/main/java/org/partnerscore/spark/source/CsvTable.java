package org.partnerscore.spark.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemCollector;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.read.Conversion;
import org.partnerscore.dataset.read.Conversions;
import org.partnerscore.dataset.read.CsvRecords;
import org.partnerscore.dataset.read.CsvSurvey;
import org.partnerscore.dataset.read.LineFaults;
import org.partnerscore.dataset.read.SourceFile;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.Table;

/** The CSV files of one table. */
final class CsvTable {
    private final Table table;
    private final HadoopFolder folder;
    private final FileBytes bytes;
    private final ProblemCollector problems;
    private final LineFaults faults = new LineFaults();

    /** @param problems takes what is wrong with files */
    CsvTable(Table table, HadoopFolder folder, FileBytes bytes, ProblemCollector problems) {
        this.table = table;
        this.folder = folder;
        this.bytes = bytes;
        this.problems = problems;
    }

    /** The lines that could not be taken apart. */
    LineFaults faults() {
        return faults;
    }

    /**
     * The rows of some files, as {@link SparkTables#rows} describes them; empty if a file cannot be read.
     *
     * @param sources all files of the table
     * @param pieceBytes about how many bytes each task takes
     */
    Optional<Dataset<Row>> rows(SparkSession session, List<SourceFile> sources, long pieceBytes) throws IOException {
        List<CsvFile> files = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            file(sources.get(i), i).ifPresent(files::add);
        }
        if (files.size() < sources.size()) {
            return Optional.empty();
        }
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        List<CsvPiece> pieces = new CsvPieces(spark, bytes, pieceBytes).of(files);
        list(sources, pieces);
        FileBytes opener = bytes;
        StructType texts =
                new StructType().add("file_no", DataTypes.IntegerType).add("row_no", DataTypes.LongType);
        for (Column column : table.columns()) {
            texts = texts.add(column.name(), DataTypes.StringType);
        }
        Dataset<Row> read = session.createDataFrame(
                spark.parallelize(pieces, Math.max(pieces.size(), 1)).flatMap(piece -> new CsvPieceRows(piece, opener)),
                texts);
        return Optional.of(read.selectExpr(TypedColumns.of(
                table, column -> conversion(column, SparkSql.name(column.name())), "file_no", "row_no")));
    }

    private static Conversion conversion(Column column, String sql) {
        return Conversion.of(SparkSql.INSTANCE, column.type(), "VARCHAR", sql).orElseThrow();
    }

    private Optional<CsvFile> file(SourceFile source, int number) throws IOException {
        String address = folder.address(source.name()).toString();
        List<String> header = List.of();
        LineFaults headerFaults = new LineFaults();
        try (CsvRecords csv = new CsvRecords(bytes.from(address, 0))) {
            if (csv.next()) {
                if (csv.fault() == null) {
                    header = csv.texts();
                } else {
                    CsvSurvey.record(source, csv, 0, headerFaults);
                }
            }
        }
        if (header.isEmpty()) {
            problems.addAll(headerFaults.first());
            if (headerFaults.none()) {
                problems.add(Problem.ofFile(ProblemKind.MISSING_HEADER, table, source.name(), null));
            }
            return Optional.empty();
        }
        Map<String, String> types = new LinkedHashMap<>();
        Map<String, String> columns = new LinkedHashMap<>();
        for (String name : header) {
            if (types.put(name, "VARCHAR") != null) {
                problems.add(Problem.ofFile(ProblemKind.REPEATED_COLUMN, table, source.name(), name));
                return Optional.empty();
            }
            columns.put(name, SparkSql.name(name));
        }
        if (Conversions.of(SparkSql.INSTANCE, source, types, columns, problems).isEmpty()) {
            return Optional.empty();
        }
        List<String> names = header;
        List<Integer> places = table.columns().stream()
                .map(column -> names.indexOf(column.name()))
                .toList();
        return Optional.of(new CsvFile(number, address, folder.length(source.name()), header.size(), places));
    }

    /** Reads again the pieces with the first faults of each kind, now that it is known on which lines they begin. */
    private void list(List<SourceFile> sources, List<CsvPiece> pieces) throws IOException {
        for (CsvPiece piece : pieces) {
            if (piece.faults().keySet().stream().allMatch(faults::enoughOf)) {
                piece.faults().forEach(faults::addUnlisted);
                continue;
            }
            SourceFile source = sources.get(piece.file().number());
            try (CsvRecords csv = CsvShare.records(bytes, piece.file(), piece.from(), piece.firstLine())) {
                if (piece.from() == 0) {
                    csv.next();
                }
                while (csv.nextBefore(piece.until() - piece.from())) {
                    if (CsvSurvey.fault(csv, piece.file().columns()) != null) {
                        CsvSurvey.record(source, csv, piece.file().columns(), faults);
                    }
                }
            }
        }
    }
}
