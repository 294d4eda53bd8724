package org.partnerscore.imports.derive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.read.Queries;
import org.partnerscore.imports.mapping.Countries;
import org.partnerscore.imports.mapping.Mapping;
import org.partnerscore.imports.mapping.MappingKind;
import org.partnerscore.imports.mapping.Mappings;

/**
 * Tables of what names mean. Each name is looked up once, however many rows have it, and rows are joined with the table.
 */
final class Lookups {
    private final Connection connection;
    private final Mappings mappings;

    Lookups(Connection connection, Mappings mappings) {
        this.connection = connection;
        this.mappings = mappings;
    }

    /**
     * Makes a table of {@code name}, {@code month} and {@code code}, which is null for names that no mapping knows.
     *
     * @param names a query of names and months
     */
    void dated(String table, MappingKind kind, String names) throws SQLException {
        create(table, names, (name, month) -> mappings.of(kind, name, month).map(Mapping::code));
    }

    /** Makes a table of {@code name}, {@code month} and {@code code}, of country codes; null for unknown countries. */
    void countries(String table, String names) throws SQLException {
        create(table, "SELECT name, CAST(NULL AS DATE) FROM (" + names + ")", (name, month) -> Countries.code(name));
    }

    /** Makes a table of names without months; what holds last counts. */
    void undated(String table, MappingKind kind, String names) throws SQLException {
        dated(table, kind, "SELECT name, CAST(NULL AS DATE) FROM (" + names + ")");
    }

    private interface Meaning {
        Optional<String> of(String name, @Nullable YearMonth month);
    }

    private void create(String table, String names, Meaning meaning) throws SQLException {
        Map<String, Map<String, Optional<String>>> codes = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT DISTINCT name, CAST(month AS VARCHAR) FROM (" + names
                        + ") AS t(name, month) " + "WHERE name IS NOT NULL ORDER BY ALL")) {
            while (rows.next()) {
                @Nullable String month = rows.getString(2);
                YearMonth when = month == null ? null : YearMonth.from(LocalDate.parse(month));
                codes.computeIfAbsent(rows.getString(1), name -> new LinkedHashMap<>())
                        .put(month == null ? "" : month, meaning.of(rows.getString(1), when));
            }
        }
        Queries.execute(connection, "CREATE TEMP TABLE " + table + " (name VARCHAR, month DATE, code VARCHAR)");
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO " + table + " VALUES (?, CAST(nullif(?, '') AS DATE), nullif(?, ''))")) {
            for (Map.Entry<String, Map<String, Optional<String>>> name : codes.entrySet()) {
                for (Map.Entry<String, Optional<String>> month : name.getValue().entrySet()) {
                    insert.setString(1, name.getKey());
                    insert.setString(2, month.getKey());
                    insert.setString(3, month.getValue().orElse(""));
                    insert.addBatch();
                }
            }
            if (!codes.isEmpty()) {
                insert.executeBatch();
            }
        }
    }
}
