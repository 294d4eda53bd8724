package org.partnerscore.spark.score;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.spark.source.SparkTables;

/**
 * Everything that is known of tenants, brought together by tenant and sorted, so that a task reads one tenant after the
 * other and holds only what the kernel holds: first the customer, then each subscription's months and its associations.
 */
final class TenantRows implements AutoCloseable {
    static final int TENANT = 0;
    static final int SUBSCRIPTION = 1;
    static final int KIND = 2;
    static final int MONTH = 3;
    static final int CODE = 4;
    static final int UNTIL = 5;
    static final int ACCOUNT = 6;
    static final int USERS = 7;
    static final int NET = 8;
    static final int CAPACITY = 9;

    /** A row that has a fault. */
    static final int BAD = -1;

    static final int CUSTOMER = 0;
    static final int SUBSCRIPTION_MONTH = 1;
    static final int ASSOCIATION = 2;

    private static final String LOCATIONS = "scored_locations";
    private static final String SUBSCRIPTIONS = "scored_subscriptions";

    private final SparkTables tables;
    private final PlanSql sql;
    private final Dataset<Row> subscriptions;

    /**
     * @param locations the accounts of associations
     */
    TenantRows(SparkTables tables, PlanSql sql, Locations locations) {
        this.tables = tables;
        this.sql = sql;
        locations.relation(tables.session()).createOrReplaceTempView(LOCATIONS);
        // Looked at twice; with two tenants a subscription is there twice.
        subscriptions = tables.session()
                .sql("SELECT DISTINCT subscription_id AS subscription, tenant_id AS tenant FROM "
                        + tables.relation(Table.SUBSCRIPTION_MONTHS) + " WHERE " + relevant())
                .persist(StorageLevel.MEMORY_AND_DISK());
        subscriptions.createOrReplaceTempView(SUBSCRIPTIONS);
    }

    /** Where rows are taken as good, those that can change no score are left behind. */
    private String relevant() {
        return sql.checking() ? "true" : sql.relevant("product", PlanSql.month("month"));
    }

    /** Whether some subscription has two tenants, or some association is bad by itself or of an unknown location. */
    boolean doubtful() {
        return any("SELECT subscription FROM " + SUBSCRIPTIONS + " GROUP BY subscription HAVING count(*) > 1")
                || any("SELECT /*+ BROADCAST(l) */ a.partner_id FROM (SELECT partner_id, "
                        + sql.fault(Table.ASSOCIATIONS) + " AS fault FROM " + tables.rows(Table.ASSOCIATIONS)
                        + ") a LEFT JOIN " + LOCATIONS + " l ON l.partner_id = a.partner_id"
                        + " WHERE fault OR account IS NULL");
    }

    private boolean any(String query) {
        return tables.count("(" + query + ")") > 0;
    }

    /**
     * All rows, in parts of whole tenants.
     *
     * @param partitions how many parts
     */
    JavaRDD<Row> byTenant(int partitions) {
        return tables.session()
                .sql(customers() + " UNION ALL " + months() + " UNION ALL " + associations())
                .repartition(partitions, functions.col("tenant"))
                .sortWithinPartitions("tenant", "subscription", "kind")
                .toJavaRDD();
    }

    private String customers() {
        return "SELECT tenant_id AS tenant, CAST(NULL AS STRING) AS subscription, " + kind(Table.CUSTOMERS, CUSTOMER)
                + " AS kind, 0 AS month, " + sql.market("country")
                + " AS code, 0 AS until, 0 AS account, 0L AS users, 0L AS net, -1L AS capacity FROM "
                + tables.rows(Table.CUSTOMERS);
    }

    private String months() {
        String channel = PlanSql.ordinal("channel", Channel.values(), 0);
        String held = "CASE WHEN paid AND seats > 0 THEN 1 ELSE 0 END";
        return "SELECT tenant_id, subscription_id, " + kind(Table.SUBSCRIPTION_MONTHS, SUBSCRIPTION_MONTH) + ", "
                + PlanSql.month("month") + ", shiftleft(" + sql.pathways("product") + ", 3) + shiftleft(" + channel
                + ", 1) + " + held + ", coalesce(" + PlanSql.month("date_sub(agreement_start, 1)")
                + ", 0), 0, active_users, CAST((billed_usd - credited_usd) * 100 AS BIGINT), "
                + "coalesce(CAST(capacity AS BIGINT), -1L) FROM "
                + tables.rows(Table.SUBSCRIPTION_MONTHS) + " WHERE " + relevant();
    }

    private String associations() {
        String kind = PlanSql.ordinal("a.kind", AssociationKind.values(), 0);
        String claim = PlanSql.ordinal("a.claim", Claim.values(), Claim.NONE.ordinal());
        return "SELECT /*+ BROADCAST(l) */ s.tenant, s.subscription, " + ASSOCIATION + ", "
                + PlanSql.month("a.from_month") + ", shiftleft(" + kind + ", 2) + " + claim + ", coalesce("
                + PlanSql.month("a.to_month") + ", " + Integer.MAX_VALUE + "), l.account, 0L, 0L, -1L FROM "
                + tables.relation(Table.ASSOCIATIONS) + " a JOIN " + SUBSCRIPTIONS
                + " s ON s.subscription = a.subscription_id JOIN " + LOCATIONS
                + " l ON l.partner_id = a.partner_id WHERE a.from_month IS NOT NULL";
    }

    private String kind(Table table, int kind) {
        return sql.checking() ? "CASE WHEN " + sql.fault(table) + " THEN " + BAD + " ELSE " + kind + " END" : "" + kind;
    }

    @Override
    public void close() {
        subscriptions.unpersist();
        tables.session().catalog().dropTempView(SUBSCRIPTIONS);
        tables.session().catalog().dropTempView(LOCATIONS);
    }
}
