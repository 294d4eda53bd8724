package org.partnerscore.imports.derive;

import java.sql.SQLException;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.problem.ImportProblemKind;

/** The table partners, out of Partner profile: the newest row of each location. */
final class Partners {
    private Partners() {}

    /** Makes {@code partners}, with a number {@code partner_no} for each. */
    static void derive(Work work) throws SQLException {
        String rows = work.exports().goodRows(ExportKind.PARTNER_PROFILE);
        work.lookups().countries("partner_markets", "SELECT market AS name FROM " + rows);
        work.run("CREATE TEMP TABLE profile_rows AS SELECT r.*, m.code AS country FROM " + rows
                + " r JOIN partner_markets m ON m.name = r.market");
        work.reject(ImportProblemKind.UNKNOWN_COUNTRY, "'Country'", "market", "profile_rows WHERE country IS NULL");
        work.run("CREATE TEMP TABLE partners AS SELECT partner_id, account_id, name, country, "
                + "CAST(row_number() OVER (ORDER BY partner_id) AS INTEGER) AS partner_no FROM "
                + "(FROM profile_rows WHERE country IS NOT NULL QUALIFY row_number() OVER (PARTITION BY partner_id "
                + "ORDER BY export_no DESC, account_id, name, country) = 1)");
    }
}
