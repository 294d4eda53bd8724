package org.partnerscore.dataset.synthetic;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The files of a made ecosystem as typed SQL views that keep the order of the rows. */
final class MadeData implements AutoCloseable {
    static final List<String> TABLES =
            List.of("partners", "competencies", "exam_passes", "customers", "associations", "subscription_months");

    private final Connection database;

    MadeData(Path folder, Format format) throws SQLException {
        database = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = database.createStatement()) {
            for (String table : TABLES) {
                String file = "'" + folder.resolve(table + format.extension()) + "'";
                String source = switch (format) {
                    case CSV -> "read_csv(" + file + ", all_varchar = true, header = true)";
                    case PARQUET -> "read_parquet(" + file + ")";
                };
                statement.execute("create view raw_" + table + " as from " + source);
            }
            statement.execute("create table partners as from raw_partners");
            statement.execute("create table customers as from raw_customers");
            statement.execute(
                    "create table competencies as select * replace (attained_on::date as attained_on) from raw_competencies");
            statement.execute("create table associations as select * replace (from_month::date as from_month,"
                    + " to_month::date as to_month) from raw_associations");
            statement.execute("create table exam_passes as select * replace (passed_on::date as passed_on,"
                    + " expires_on::date as expires_on, associated_from::date as associated_from,"
                    + " associated_to::date as associated_to) from raw_exam_passes");
            statement.execute("create table subscription_months as select * replace (month::date as month,"
                    + " paid::boolean as paid, agreement_start::date as agreement_start, seats::integer as seats,"
                    + " active_users::integer as active_users, billed_usd::decimal(18,2) as billed_usd,"
                    + " credited_usd::decimal(18,2) as credited_usd) from raw_subscription_months");
        }
    }

    /** The first cell of the first row of a query. */
    String cell(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    /** How many rows a query finds. */
    long count(String query) throws SQLException {
        return Long.parseLong(cell("select count(*) from (" + query + ")"));
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
