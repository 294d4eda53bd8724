package org.partnerscore.dataset.read;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Asks for what is one number, or nothing. */
public final class Queries {
    private Queries() {}

    /** Runs a statement. */
    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How many rows a relation has. */
    public static long count(Connection connection, String relation) throws SQLException {
        return number(connection, "SELECT count(*) FROM " + relation);
    }

    /** How many rows a Parquet file has, by what it says itself. */
    static long rows(Connection connection, Path parquet) throws SQLException {
        return number(connection, "SELECT num_rows FROM parquet_file_metadata(" + Sql.file(parquet) + ")");
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
