package org.partnerscore.engine.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerscore.dataset.read.Sql;

/** Turns a CSV file of an output table into Parquet of the same rows in the same order. */
final class ParquetFromCsv implements AutoCloseable {
    /** Columns that are not text; {@code month} is the same in every table. */
    static final Map<String, String> TYPES = Map.of(
            "month", "DATE",
            "contribution_month", "DATE",
            "points", "DECIMAL(5,2)",
            "max_points", "DECIMAL(5,2)",
            "value", "DECIMAL(38,2)",
            "baseline", "DECIMAL(38,2)",
            "target", "DECIMAL(38,2)",
            "amount", "DECIMAL(38,2)");

    private final Path parquet;
    private final Path csv;

    private ParquetFromCsv(Path parquet, Path csv) {
        this.parquet = parquet;
        this.csv = csv;
    }

    /** A CSV file to be written, in the folder of the Parquet file that it is to become. */
    static ParquetFromCsv beside(Path parquet) {
        return new ParquetFromCsv(parquet, parquet.resolveSibling(parquet.getFileName() + ".csv"));
    }

    Path csv() {
        return csv;
    }

    /** @param header the CSV file's header line */
    void convert(String header) throws SQLException {
        convert(header, "(FORMAT parquet)");
    }

    /**
     * @param header the CSV file's header line
     * @param form how DuckDB is to write it
     */
    void convert(String header, String form) throws SQLException {
        convert(csv, header, TYPES, parquet, form);
    }

    /**
     * Writes an output table once more.
     *
     * @param header the CSV file's header line
     * @param types of columns that are not text
     * @param form how DuckDB is to write it
     */
    static void convert(Path csv, String header, Map<String, String> types, Path target, String form)
            throws SQLException {
        String columns = Arrays.stream(header.strip().split(",", -1))
                .map(name -> Sql.text(name) + ": " + Sql.text(types.getOrDefault(name, "VARCHAR")))
                .collect(Collectors.joining(", ", "{", "}"));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET TimeZone = 'UTC'");
            statement.execute("COPY (FROM read_csv(" + Sql.file(csv) + ", header = true, auto_detect = false, "
                    + "delim = ',', quote = '\"', escape = '\"', nullstr = '', "
                    + "columns = " + columns + ")) TO " + Sql.text(target.toString()) + " " + form);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(csv);
    }
}
