package org.partnerscore.imports.derive;

import java.sql.SQLException;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.mapping.MappingKind;
import org.partnerscore.imports.problem.ImportProblemKind;

/**
 * The table subscription_months: the newest state of each subscription-month, with the active users of License usage.
 * Whether it is paid is told by License usage of the month, by the last License usage of the subscription if it has none
 * for the month, by the SKU if it has none at all.
 */
final class SubscriptionMonths {
    private SubscriptionMonths() {}

    /** Makes {@code usage}, by key. */
    static void usage(Work work) throws SQLException {
        String rows = work.exports().goodRows(ExportKind.LICENSE_USAGE);
        work.lookups().undated("licences", MappingKind.LICENCE, "SELECT licence AS name FROM " + rows);
        work.run("CREATE TEMP VIEW usage_rows AS SELECT export_no, row_no, "
                + SubscriptionStates.key("subscription_no", "r.month") + " AS key, active_users, code = 'paid' AS paid "
                + "FROM " + rows + " r JOIN subscription_ids USING (subscription_id) "
                + "LEFT JOIN licences l ON l.name = r.licence");
        work.run("CREATE TEMP TABLE usage_states AS SELECT key, export_no, min(active_users) AS active_users, "
                + "bool_or(paid) AS paid, " + SubscriptionStates.different("active_users", "paid")
                + " AS conflict FROM usage_rows GROUP BY key, export_no");
        if (work.count("usage_states WHERE conflict") > 0) {
            work.reject(
                    ImportProblemKind.CONFLICTING_ROWS,
                    "''",
                    "''",
                    "(SELECT export_no, row_no FROM usage_rows SEMI JOIN (FROM usage_states WHERE conflict) "
                            + "USING (key, export_no))");
            work.run("DELETE FROM usage_states WHERE conflict");
        }
        work.run("CREATE TEMP TABLE usage AS SELECT key, active_users, paid FROM usage_states SEMI JOIN "
                + "(SELECT key, max(export_no) AS export_no FROM usage_states GROUP BY key) USING (key, export_no)");
        work.run("CREATE TEMP TABLE last_licences AS SELECT " + SubscriptionStates.subscriptionOf("key")
                + " AS subscription_no, arg_max(paid, key) AS paid FROM usage WHERE paid IS NOT NULL "
                + "GROUP BY subscription_no");
    }

    /** Subscription-months of License usage that no subscription export has. */
    static long withoutSubscription(Work work) throws SQLException {
        String rows = work.exports().goodRows(ExportKind.LICENSE_USAGE);
        return work.count("usage ANTI JOIN winners USING (key)")
                + work.count("(SELECT DISTINCT subscription_id, month FROM " + rows
                        + " ANTI JOIN subscription_ids USING (subscription_id))");
    }

    /** SQL of the table in its order. */
    static String rows() {
        return "SELECT subscription_id, "
                + SubscriptionStates.day(SubscriptionStates.monthOf("w.key"))
                + " AS month, tenant_id, k.product, w.channel, coalesce(u.paid, l.paid, k.paid) AS paid, "
                + "w.agreement_start, w.seats, coalesce(u.active_users, 0) AS active_users, "
                + "CAST(greatest(w.revenue, 0) AS DECIMAL(18,2)) AS billed_usd, "
                + "CAST(greatest(-w.revenue, 0) AS DECIMAL(18,2)) AS credited_usd FROM winners w "
                + "JOIN subscription_ids n ON n.subscription_no = " + SubscriptionStates.subscriptionOf("w.key")
                + " JOIN tenant_ids t ON t.tenant_no = w.tenant_no JOIN skus k ON k.sku_no = w.sku_no "
                + "LEFT JOIN usage u ON u.key = w.key LEFT JOIN last_licences l ON l.subscription_no = n.subscription_no "
                + "ORDER BY w.key";
    }
}
