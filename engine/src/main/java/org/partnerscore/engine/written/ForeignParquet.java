package org.partnerscore.engine.written;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.partnerscore.dataset.read.Sql;

/** Reads, through DuckDB, a table in Parquet of a form that this software's own reader does not know, or of longer numbers. */
final class ForeignParquet {
    private ForeignParquet() {}

    static List<WrittenRow> rows(Path file, String account) throws IOException {
        List<WrittenRow> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT CAST(COLUMNS(*) AS VARCHAR) FROM "
                        + Sql.parquet(List.of(file)) + " WHERE account_id = " + Sql.text(account))) {
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                columns.add(found.getMetaData().getColumnName(i));
            }
            Map<String, Integer> places = WrittenRow.places(columns);
            while (found.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns.size(); i++) {
                    values.add(Objects.requireNonNullElse(found.getString(i), ""));
                }
                rows.add(new WrittenRow(places, values));
            }
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
        return rows;
    }
}
