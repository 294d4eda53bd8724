package org.partnerscore.dataset.read;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a Parquet file. */
final class ParquetColumns {
    private ParquetColumns() {}

    /** DuckDB's types of its columns by their names, in the file's order. */
    static Map<String, String> of(Connection connection, SourceFile file) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("DESCRIBE FROM " + Sql.parquet(List.of(file.path())))) {
            while (rows.next()) {
                types.put(rows.getString("column_name"), rows.getString("column_type"));
            }
        }
        return types;
    }
}
