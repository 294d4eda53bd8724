package org.partnerscore.imports.derive;

import java.sql.SQLException;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.mapping.MappingKind;
import org.partnerscore.imports.problem.ImportProblemKind;

/**
 * The table associations. A row of a subscription export says that a location was associated in a month; months in a row
 * make one association. One that reaches the last month of all is open.
 *
 * <p>An export speaks for the locations that it has rows of in a month. Where a newer one has the subscription-month, it
 * replaces what older ones say of the locations it speaks for, and leaves alone what they say of others: a user of one
 * location downloads its rows only.
 */
final class Associations {
    private Associations() {}

    /** Makes {@code association_months}, with a row for each association and month. */
    static void months(Work work) throws SQLException {
        work.run("CREATE TEMP TABLE contested AS SELECT key FROM states GROUP BY key HAVING count(*) > 1");
        work.run("CREATE TEMP TABLE spoken_for AS SELECT DISTINCT export_no, "
                + SubscriptionStates.monthOf("key") + " AS month_no, partner_no FROM subscription_rows "
                + "SEMI JOIN contested USING (key)");
        work.run("CREATE TEMP TABLE replaced AS SELECT DISTINCT r.key, r.export_no, r.partner_no FROM "
                + "(FROM subscription_rows SEMI JOIN contested USING (key)) r "
                + "JOIN states s ON s.key = r.key AND s.export_no > r.export_no "
                + "JOIN spoken_for f ON f.export_no = s.export_no AND f.partner_no = r.partner_no "
                + "AND f.month_no = " + SubscriptionStates.monthOf("r.key"));
        work.run("CREATE TEMP TABLE association_months AS SELECT DISTINCT key, partner_no, credit FROM "
                + "(FROM subscription_rows SEMI JOIN states USING (key, export_no)) "
                + "ANTI JOIN replaced USING (key, export_no, partner_no) "
                + "WHERE credit IS NOT NULL AND credit <> " + Sql.text(MappingKind.NO_CREDIT));
        given(work);
    }

    private static void given(Work work) throws SQLException {
        work.run("CREATE TEMP TABLE all_given_associations AS SELECT r.*, p.partner_no, CASE "
                + "WHEN p.partner_no IS NULL THEN 1 WHEN kind NOT IN ('CSP', 'CPOR', 'DPOR') THEN 2 "
                + "WHEN claim IS NOT NULL AND (kind <> 'CPOR' OR claim NOT IN ('OSA', 'OSU', 'PRESALES')) THEN 3 "
                + "WHEN to_month < from_month THEN 4 ELSE 0 END AS bad FROM "
                + work.exports().goodRows(ExportKind.GIVEN_ASSOCIATIONS)
                + " r LEFT JOIN partners p USING (partner_id)");
        String bad = "all_given_associations WHERE bad = ";
        work.reject(ImportProblemKind.UNKNOWN_PARTNER, "'partner_id'", "partner_id", bad + 1);
        work.reject(ImportProblemKind.UNKNOWN_KIND, "'kind'", "kind", bad + 2);
        work.reject(ImportProblemKind.UNKNOWN_CLAIM, "'claim'", "claim", bad + 3);
        work.reject(ImportProblemKind.END_BEFORE_START, "'to_month'", "CAST(to_month AS VARCHAR)", bad + 4);
        work.run("CREATE TEMP VIEW given_associations AS FROM all_given_associations WHERE bad = 0");
    }

    /** SQL of the table in its order. */
    static String rows() {
        String island = "month_no - row_number() OVER "
                + "(PARTITION BY subscription_no, partner_no, credit ORDER BY month_no)";
        String months =
                "(SELECT " + SubscriptionStates.subscriptionOf("key") + " AS subscription_no, partner_no, credit, "
                        + SubscriptionStates.monthOf("key") + " AS month_no FROM association_months)";
        String whole = "(SELECT subscription_no, partner_no, credit, min(month_no) AS first, max(month_no) AS last, "
                + "count(*) = max(month_no) - min(month_no) + 1 AS unbroken FROM " + months
                + " GROUP BY subscription_no, partner_no, credit)";
        String spans = "(SELECT subscription_no, partner_no, credit, first, last FROM " + whole + " WHERE unbroken "
                + "UNION ALL SELECT subscription_no, partner_no, credit, min(month_no), max(month_no) FROM "
                + "(SELECT *, " + island + " AS island FROM " + months + " SEMI JOIN (FROM " + whole
                + " WHERE NOT unbroken) USING (subscription_no, partner_no, credit)) "
                + "GROUP BY subscription_no, partner_no, credit, island)";
        String derived = "SELECT subscription_id, partner_id, split_part(credit, ':', 1) AS kind, "
                + "nullif(split_part(credit, ':', 2), '') AS claim, " + SubscriptionStates.day("first")
                + " AS from_month, CASE WHEN last < (SELECT max(" + SubscriptionStates.monthOf("key")
                + ") FROM winners) THEN " + SubscriptionStates.day("last") + " END AS to_month FROM " + spans
                + " JOIN subscription_ids USING (subscription_no) JOIN partners USING (partner_no)";
        return "SELECT * FROM (" + derived + ") ANTI JOIN given_associations USING (subscription_id, partner_id, kind) "
                + "UNION SELECT subscription_id, partner_id, kind, claim, from_month, to_month FROM given_associations "
                + "ORDER BY ALL NULLS LAST";
    }
}
