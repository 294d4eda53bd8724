package org.partnerscore.engine.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.partnerscore.dataset.read.Sql;

/** Writes output tables that are there as CSV in another form. */
public final class TableCopy {
    private TableCopy() {}

    /**
     * Writes a table with the same rows in the same order.
     *
     * @param csv one of the output tables, as it was written by this software
     * @param target a file that is not there
     */
    public static void write(Path csv, TableFormat format, Path target) throws IOException, SQLException {
        switch (format) {
            case CSV -> Files.copy(csv, target);
            case PARQUET -> convert(csv, OutputColumns::sql, target, "(FORMAT parquet)");
            // Numbers as text: JSON knows none that are exact.
            case JSON -> convert(csv, column -> "VARCHAR", target, "(FORMAT json, ARRAY true)");
        }
    }

    private static String header(Path csv) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(csv)) {
            return Objects.requireNonNull(reader.readLine());
        }
    }

    /**
     * @param type the SQL type of a column
     * @param form how DuckDB is to write it
     */
    private static void convert(Path csv, UnaryOperator<String> type, Path target, String form)
            throws IOException, SQLException {
        String columns = Arrays.stream(header(csv).split(",", -1))
                .map(name -> Sql.text(name) + ": " + Sql.text(type.apply(name)))
                .collect(Collectors.joining(", ", "{", "}"));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET TimeZone = 'UTC'");
            statement.execute("COPY (FROM read_csv(" + Sql.file(csv) + ", header = true, auto_detect = false, "
                    + "delim = ',', quote = '\"', escape = '\"', nullstr = '', "
                    + "columns = " + columns + ")) TO " + Sql.text(target.toString()) + " " + form);
        }
    }
}
