package org.partnerscore.imports.derive;

import java.sql.SQLException;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.problem.ImportProblemKind;

/** The table customers: name and country as the newest export has them in its last month with the tenant. */
final class Customers {
    private Customers() {}

    /** Makes {@code customers}. */
    static void derive(Work work) throws SQLException {
        String details = work.exports().goodRows(ExportKind.CUSTOMER_DETAILS);
        work.reject(
                ImportProblemKind.UNKNOWN_COUNTRY,
                "'CustomerMarket'",
                "market",
                "(FROM " + details + " r JOIN customer_markets m ON m.name = r.market WHERE m.code IS NULL)");
        work.run("CREATE TEMP TABLE customers AS SELECT tenant_id, customer_name AS name, country FROM ("
                + named(details) + " UNION ALL "
                + named("staged_subscriptions SEMI JOIN (SELECT tenant_id FROM "
                        + "tenant_ids SEMI JOIN winners USING (tenant_no)) USING (tenant_id)")
                + ") QUALIFY row_number() OVER (PARTITION BY tenant_id "
                + "ORDER BY export_no DESC, last_month DESC, customer_name, country) = 1 ORDER BY tenant_id");
    }

    private static String named(String rows) {
        return "SELECT tenant_id, customer_name, code AS country, export_no, last_month FROM "
                + "(SELECT tenant_id, customer_name, market, export_no, max(month) AS last_month FROM " + rows
                + " GROUP BY tenant_id, customer_name, market, export_no) r "
                + "JOIN customer_markets m ON m.name = r.market WHERE code IS NOT NULL";
    }
}
