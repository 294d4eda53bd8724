package org.partnerscore.dataset.read;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rows of a Parquet file as they were received. */
public final class ParquetRows {
    private ParquetRows() {}

    /**
     * SQL of a relation of the file's rows: {@code row_no}, the place in the file from 0, and then all columns of the file
     * in their order as texts.
     */
    public static String asReceived(Connection connection, SourceFile file) throws SQLException {
        Set<String> names = ParquetColumns.of(connection, file).keySet();
        List<String> columns = new ArrayList<>();
        // A column of the file's own may hide the number that DuckDB knows.
        columns.add(
                (names.contains("file_row_number") ? "row_number() OVER () - 1" : "file_row_number") + " AS row_no");
        for (String name : names) {
            columns.add("CAST(" + Sql.name(name) + " AS VARCHAR) AS c" + columns.size());
        }
        return "(SELECT " + String.join(", ", columns) + " FROM " + Sql.parquet(List.of(file.path())) + ")";
    }
}
