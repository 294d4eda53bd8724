package org.partnerscore.imports.derive;

import java.sql.Connection;
import java.sql.SQLException;
import org.partnerscore.dataset.read.Queries;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.imports.problem.ImportProblemKind;

/**
 * What the steps of a derivation share: the database, the exports, the lookups and the table {@code rejects}.
 *
 * @param connection the database
 * @param exports what is derived from
 * @param lookups what names mean
 */
record Work(Connection connection, RankedExports exports, Lookups lookups) {
    void run(String sql) throws SQLException {
        Queries.execute(connection, sql);
    }

    long count(String relation) throws SQLException {
        return Queries.count(connection, relation);
    }

    /**
     * Keeps rows that are not taken.
     *
     * @param header SQL of the column that is to blame; {@code ''} if it is the row
     * @param found SQL of its value
     * @param rows a relation with {@code export_no} and {@code row_no}
     */
    void reject(ImportProblemKind kind, String header, String found, String rows) throws SQLException {
        run("INSERT INTO rejects SELECT export_no, row_no, " + Sql.text(kind.id()) + ", " + header + ", coalesce("
                + found + ", '') FROM " + rows);
    }
}
