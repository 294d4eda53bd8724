package org.partnerscore.spark.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ByteType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.ShortType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampNTZType;
import org.apache.spark.sql.types.TimestampType;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemCollector;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.read.Conversion;
import org.partnerscore.dataset.read.Conversions;
import org.partnerscore.dataset.read.SourceFile;
import org.partnerscore.dataset.table.Table;

/** The Parquet files of one table; those of one schema are read together. */
final class ParquetTable {
    private final Table table;
    private final HadoopFolder folder;
    private final ProblemCollector problems;

    /** @param problems takes what is wrong with files */
    ParquetTable(Table table, HadoopFolder folder, ProblemCollector problems) {
        this.table = table;
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * The rows of some files, as {@link SparkTables#rows} describes them; empty if a file cannot be read.
     *
     * @param sources all files of the table
     */
    Optional<Dataset<Row>> rows(SparkSession session, List<SourceFile> sources) {
        Map<StructType, List<Integer>> bySchema = new LinkedHashMap<>();
        Map<StructType, Map<String, Conversion>> conversions = new LinkedHashMap<>();
        boolean complete = true;
        for (int i = 0; i < sources.size(); i++) {
            Optional<StructType> schema = schema(session, sources.get(i));
            Optional<Map<String, Conversion>> converted =
                    schema.isEmpty() ? Optional.empty() : conversions(sources.get(i), schema.get());
            if (schema.isEmpty() || converted.isEmpty()) {
                complete = false;
                continue;
            }
            bySchema.computeIfAbsent(schema.get(), s -> new ArrayList<>()).add(i);
            conversions.put(schema.get(), converted.get());
        }
        if (!complete) {
            return Optional.empty();
        }
        return bySchema.entrySet().stream()
                .map(group -> rows(
                        session, sources, group.getValue(), Objects.requireNonNull(conversions.get(group.getKey()))))
                .reduce(Dataset::union);
    }

    private Dataset<Row> rows(
            SparkSession session, List<SourceFile> sources, List<Integer> files, Map<String, Conversion> conversions) {
        List<Path> addresses =
                files.stream().map(i -> folder.address(sources.get(i).name())).toList();
        String number = files.size() == 1
                ? files.get(0).toString()
                : files.stream()
                        .map(i -> SparkSql.literal(folder.address(sources.get(i).name())
                                        .toUri()
                                        .toString()) + ", " + i)
                        .collect(Collectors.joining(", ", "element_at(map(", "), _metadata.file_path)"));
        return session.read()
                .parquet(addresses.stream().map(ParquetTable::literally).toArray(String[]::new))
                .selectExpr(TypedColumns.of(
                        table,
                        column -> Objects.requireNonNull(conversions.get(column.name())),
                        number,
                        "_metadata.row_index"));
    }

    /** An address that Spark does not take for a pattern. */
    private static String literally(Path address) {
        return address.toString().replaceAll("[\\[\\]{}*?\\\\]", "\\\\$0");
    }

    private Optional<StructType> schema(SparkSession session, SourceFile source) {
        try {
            return Optional.of(session.read()
                    .parquet(literally(folder.address(source.name())))
                    .schema());
        } catch (RuntimeException e) {
            String detail = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            problems.add(Problem.ofFile(ProblemKind.UNREADABLE_FILE, table, source.name(), null, detail));
            return Optional.empty();
        }
    }

    private Optional<Map<String, Conversion>> conversions(SourceFile source, StructType schema) {
        Map<String, String> types = new LinkedHashMap<>();
        Map<String, String> columns = new LinkedHashMap<>();
        for (StructField field : schema.fields()) {
            String name = SparkSql.name(field.name());
            types.put(field.name(), type(field.dataType()));
            columns.put(
                    field.name(),
                    field.dataType() instanceof TimestampNTZType ? "CAST(" + name + " AS TIMESTAMP)" : name);
        }
        return Conversions.of(SparkSql.INSTANCE, source, types, columns, problems);
    }

    /** What DuckDB calls a type. */
    private static String type(DataType type) {
        if (type instanceof StringType) {
            return "VARCHAR";
        }
        if (type instanceof ByteType) {
            return "TINYINT";
        }
        if (type instanceof ShortType) {
            return "SMALLINT";
        }
        if (type instanceof IntegerType) {
            return "INTEGER";
        }
        if (type instanceof LongType) {
            return "BIGINT";
        }
        if (type instanceof DateType) {
            return "DATE";
        }
        if (type instanceof TimestampType || type instanceof TimestampNTZType) {
            return "TIMESTAMP";
        }
        return type.sql();
    }
}
