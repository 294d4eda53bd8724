package org.partnerscore.conformance.exports;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.Table;

/** The rows of tables as text, in their order. */
final class Rows {
    private Rows() {}

    static List<String> of(Path folder, Table table) throws SQLException {
        Path file = folder.resolve(table.id() + ".parquet");
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("FROM " + Sql.parquet(List.of(file)))) {
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                names.add(rows.getMetaData().getColumnName(i));
            }
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (Column column : table.columns()) {
                    // Exports do not tell what may be left out.
                    if (names.contains(column.name()) || column.presence() != Column.Presence.OPTIONAL) {
                        line.append(column.name())
                                .append('=')
                                .append(rows.getString(column.name()))
                                .append(' ');
                    }
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }
}
