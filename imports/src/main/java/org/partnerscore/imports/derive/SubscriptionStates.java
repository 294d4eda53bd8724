package org.partnerscore.imports.derive;

import java.sql.SQLException;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.mapping.MappingKind;
import org.partnerscore.imports.problem.ImportProblemKind;

/**
 * What subscriptions were in each month. An export has a row for each associated partner; they all tell the same state.
 * Of several exports the newest that has the subscription-month counts.
 *
 * <p>A subscription-month is one number, its key: the place of the subscription among all of them in the order of their
 * ids, and the month. Sorting by it is the canonical order, and grouping by it is fast.
 */
final class SubscriptionStates {
    /** Room for every month of the years up to 9999. */
    private static final String MONTHS = "131072";

    private final Work work;

    private SubscriptionStates(Work work) {
        this.work = work;
    }

    /** SQL of a key. */
    static String key(String subscriptionNumber, String month) {
        return "CAST(" + subscriptionNumber + " AS BIGINT) * " + MONTHS + " + " + monthNumber(month);
    }

    /** SQL of the number of a month: months since the year 0. */
    static String monthNumber(String month) {
        return "(year(" + month + ") * 12 + month(" + month + ") - 1)";
    }

    /** SQL of the number of the month in a key. */
    static String monthOf(String key) {
        return "(" + key + " % " + MONTHS + ")";
    }

    /** SQL of the number of the subscription in a key. */
    static String subscriptionOf(String key) {
        return "(" + key + " // " + MONTHS + ")";
    }

    /** SQL of the first day of a month by its number. */
    static String day(String monthNumber) {
        return "make_date(" + monthNumber + " // 12, " + monthNumber + " % 12 + 1, 1)";
    }

    /**
     * Makes {@code staged_subscriptions} (all good rows), {@code subscription_ids}, {@code tenant_ids}, {@code skus},
     * {@code subscription_rows} (those that can be taken, in numbers), {@code states} (by key and export) and
     * {@code winners} (by key).
     */
    static void derive(Work work) throws SQLException {
        SubscriptionStates states = new SubscriptionStates(work);
        states.stage();
        states.number();
        states.lookUp();
        states.rows();
        states.states();
        states.winners();
    }

    private void stage() throws SQLException {
        String fields = "export_no, row_no, subscription_id, month, start_date, customer_name, tenant_id, market, sku, "
                + "partner_id, attribution, channel, seats, revenue";
        work.run("CREATE TEMP VIEW staged_subscriptions AS SELECT " + fields + " FROM "
                + work.exports().goodRows(ExportKind.SUBSCRIPTION_DETAILS) + " UNION ALL SELECT " + fields + " FROM "
                + work.exports().goodRows(ExportKind.SEATS_SUBSCRIPTIONS_AND_REVENUE));
    }

    private void number() throws SQLException {
        work.run("CREATE TEMP TABLE subscription_ids AS SELECT subscription_id, "
                + "CAST(row_number() OVER (ORDER BY subscription_id) AS INTEGER) AS subscription_no FROM "
                + "(SELECT DISTINCT subscription_id FROM staged_subscriptions)");
        work.run("CREATE TEMP TABLE tenant_ids AS SELECT tenant_id, "
                + "CAST(row_number() OVER (ORDER BY tenant_id) AS INTEGER) AS tenant_no FROM "
                + "(SELECT DISTINCT tenant_id FROM staged_subscriptions)");
    }

    private void lookUp() throws SQLException {
        String skus = "SELECT DISTINCT sku, month FROM staged_subscriptions";
        work.lookups().dated("sku_products", MappingKind.SKU, skus);
        work.lookups().dated("sku_licences", MappingKind.SKU_LICENCE, skus);
        String product = "coalesce(p.code, " + Sql.text(SubscriptionMonth.UNMAPPED) + ")";
        work.run("CREATE TEMP TABLE skus AS SELECT p.name AS sku, p.month, p.code IS NULL AS unmapped, "
                + product + " AS product, coalesce(l.code, 'paid') = 'paid' AS paid, "
                + "CAST(row_number() OVER (ORDER BY p.name, p.month) AS INTEGER) AS sku_no, "
                + "CAST(dense_rank() OVER (ORDER BY " + product + ") AS INTEGER) AS product_no "
                + "FROM sku_products p JOIN sku_licences l ON l.name = p.name AND l.month = p.month");
        work.lookups().undated("channels", MappingKind.CHANNEL, "SELECT channel AS name FROM staged_subscriptions");
        work.lookups()
                .undated(
                        "attributions",
                        MappingKind.ATTRIBUTION,
                        "SELECT coalesce(attribution, '') AS name FROM staged_subscriptions");
        work.lookups()
                .countries(
                        "customer_markets",
                        "SELECT market AS name FROM (SELECT market FROM "
                                + "staged_subscriptions UNION SELECT market FROM "
                                + work.exports().goodRows(ExportKind.CUSTOMER_DETAILS) + ")");
        work.run("CREATE TEMP TABLE given_starts AS SELECT subscription_id, "
                + "arg_max(agreement_start, export_no * 10000000000 + row_no) AS agreement_start FROM "
                + work.exports().goodRows(ExportKind.GIVEN_AGREEMENT_STARTS) + " GROUP BY subscription_id");
    }

    private void rows() throws SQLException {
        String start = "CASE WHEN channel.code = 'EA' THEN coalesce(given.agreement_start, s.start_date) END";
        work.run("CREATE TEMP TABLE all_subscription_rows AS SELECT s.export_no, s.row_no, "
                + key("n.subscription_no", "s.month") + " AS key, tenant_no, sku_no, product_no, "
                + "coalesce(channel.code, 'OTHER') AS channel, seats, revenue, " + start + " AS agreement_start, "
                + "partner_no, attribution.code AS credit, "
                + "CASE WHEN partner_no IS NULL THEN 1 WHEN market.code IS NULL THEN 2 "
                + "WHEN channel.code = 'EA' AND (" + start + ") IS NULL THEN 3 ELSE 0 END AS fault "
                + "FROM staged_subscriptions s JOIN subscription_ids n ON n.subscription_id = s.subscription_id "
                + "JOIN tenant_ids t ON t.tenant_id = s.tenant_id "
                + "JOIN skus k ON k.sku = s.sku AND k.month = s.month "
                + "JOIN channels channel ON channel.name = s.channel "
                + "JOIN attributions attribution ON attribution.name = coalesce(s.attribution, '') "
                + "JOIN customer_markets market ON market.name = s.market "
                + "LEFT JOIN partners p ON p.partner_id = s.partner_id "
                + "LEFT JOIN given_starts given ON given.subscription_id = s.subscription_id");
        reject(1, ImportProblemKind.UNKNOWN_PARTNER, "'MPNId'", "partner_id");
        reject(2, ImportProblemKind.UNKNOWN_COUNTRY, "'CustomerMarket'", "market");
        reject(3, ImportProblemKind.MISSING_AGREEMENT_START, "'SubscriptionStartDate'", "''");
        work.run("CREATE TEMP VIEW subscription_rows AS FROM all_subscription_rows WHERE fault = 0");
    }

    private void reject(int fault, ImportProblemKind kind, String header, String found) throws SQLException {
        String bad = "all_subscription_rows WHERE fault = " + fault;
        if (work.count(bad) > 0) {
            work.reject(
                    kind,
                    header,
                    found,
                    "(SELECT export_no, row_no, " + found + " FROM (FROM " + bad
                            + ") JOIN staged_subscriptions USING (export_no, row_no))");
        }
    }

    private void states() throws SQLException {
        work.run("CREATE TEMP TABLE states AS SELECT key, export_no, min(tenant_no) AS tenant_no, "
                + "min(sku_no) AS sku_no, min(product_no) AS product_no, min(channel) AS channel, min(seats) AS seats, "
                + "min(revenue) AS revenue, min(agreement_start) AS agreement_start, "
                + different("tenant_no", "product_no", "channel", "seats", "revenue", "agreement_start")
                + " AS conflict FROM subscription_rows GROUP BY key, export_no");
        String conflicts = "(SELECT export_no, row_no FROM subscription_rows SEMI JOIN "
                + "(FROM states WHERE conflict) USING (key, export_no))";
        if (work.count("states WHERE conflict") > 0) {
            work.reject(ImportProblemKind.CONFLICTING_ROWS, "''", "''", conflicts);
            work.run("DELETE FROM states WHERE conflict");
        }
    }

    /** SQL that is true for a group in which one of some columns has different values. */
    static String different(String... columns) {
        StringBuilder any = new StringBuilder();
        for (String column : columns) {
            any.append(any.isEmpty() ? "" : " OR ")
                    .append("min(")
                    .append(column)
                    .append(") IS DISTINCT FROM max(")
                    .append(column)
                    .append(")");
        }
        return "(" + any + ")";
    }

    private void winners() throws SQLException {
        work.run("CREATE TEMP TABLE winners AS FROM states SEMI JOIN "
                + "(SELECT key, max(export_no) AS export_no FROM states GROUP BY key) USING (key, export_no)");
        work.run("CREATE TEMP TABLE torn AS SELECT " + subscriptionOf("key") + " AS subscription_no FROM winners "
                + "GROUP BY subscription_no HAVING min(tenant_no) <> max(tenant_no)");
        if (work.count("torn") > 0) {
            String torn = subscriptionOf("key") + " IN (SELECT subscription_no FROM torn)";
            work.reject(
                    ImportProblemKind.TWO_TENANTS,
                    "'CustomerTenantId'",
                    "tenant_id",
                    "(FROM subscription_rows JOIN tenant_ids USING (tenant_no) WHERE " + torn + ")");
            work.run("DELETE FROM winners WHERE " + torn);
            work.run("DELETE FROM states WHERE " + torn);
        }
    }
}
