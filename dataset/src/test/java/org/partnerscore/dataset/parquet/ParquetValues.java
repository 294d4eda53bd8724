package org.partnerscore.dataset.parquet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The values of a column as texts: days as days since 1970, decimals without their point, {@code none} for null. */
final class ParquetValues {
    static final String NONE = "none";

    private static final long NULL = Long.MIN_VALUE;

    private ParquetValues() {}

    /** As this package's readers read them. */
    static List<String> read(ParquetFile file, ParquetColumn column, long from, long to) throws IOException {
        try (FileChannel channel = FileChannel.open(file.path())) {
            if (column.type().equals("VARCHAR")) {
                TextReader texts = new TextReader(file, channel, column);
                return values(texts, i -> text(texts.texts()[i]), from, to);
            }
            LongReader numbers = new LongReader(file, channel, column, NULL, value -> value, value -> true);
            return values(numbers, i -> number(numbers.values()[i]), from, to);
        }
    }

    private static List<String> values(ColumnReader reader, IntFunction<String> value, long from, long to)
            throws IOException {
        List<String> values = new ArrayList<>();
        reader.seek(from);
        for (long at = from; at < to; at += ColumnReader.BATCH) {
            int rows = (int) Math.min(to - at, ColumnReader.BATCH);
            reader.read(rows);
            for (int i = 0; i < rows; i++) {
                values.add(value.apply(i));
            }
        }
        return values;
    }

    /** As DuckDB reads them. */
    static List<String> asDuckDbReads(Connection duckDb, Path path, ParquetColumn column) throws SQLException {
        String value = switch (column.type()) {
            case "DATE" -> column.name() + " - DATE '1970-01-01'";
            case "BOOLEAN" -> "CAST(" + column.name() + " AS INTEGER)";
            default ->
                column.type().startsWith("DECIMAL")
                        ? "CAST(CAST(" + column.name() + " AS DECIMAL(38,2)) * " + (int) Math.pow(10, column.scale())
                                + " AS BIGINT)"
                        : column.name();
        };
        List<String> values = new ArrayList<>();
        try (Statement statement = duckDb.createStatement();
                ResultSet rows = statement.executeQuery("SELECT coalesce(CAST(" + value + " AS VARCHAR), '" + NONE
                        + "') FROM read_parquet('" + path + "') ORDER BY file_row_number")) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    static String text(@Nullable String text) {
        return text == null ? NONE : text;
    }

    private static String number(long number) {
        return number == NULL ? NONE : Long.toString(number);
    }
}
