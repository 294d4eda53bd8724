package org.partnerscore.dataset.check;

import java.sql.SQLException;
import java.util.Optional;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.Queries;
import org.partnerscore.dataset.table.Table;

/**
 * One pass over subscription_months that finds all subscriptions of which a month may be repeated, the tenant may be
 * unknown or there may be two tenants. It never misses one; it may name one too many, so those it names are looked at
 * closely.
 *
 * <p>Per subscription it keeps a few numbers only: the least and the greatest number of a tenant, how many rows there
 * are, and a bit for each month, of which there are fewer than rows if a month is repeated.
 */
final class DoubtfulSubscriptions {
    private static final String RELATION = "doubtful_subscriptions";

    /** Months that are a multiple of this apart share a bit, which makes long histories doubtful but misses nothing. */
    private static final int BITS = 63;

    private DoubtfulSubscriptions() {}

    /** The rows of such subscriptions, found when they are asked for. */
    static BrokenRules.Suspicion in(DataSet data) {
        return () -> {
            String doubtful = find(data);
            return Queries.count(data.connection(), doubtful) == 0
                    ? Optional.empty()
                    : Optional.of("(FROM " + data.rows(Table.SUBSCRIPTION_MONTHS)
                            + " WHERE hash(subscription_id) IN (SELECT subscription FROM " + doubtful + "))");
        };
    }

    /** The name of a relation of their hashes. */
    private static String find(DataSet data) throws SQLException {
        String bit = "1::BIGINT << CAST(abs(year(month) * 12 + month(month)) % " + BITS + " AS INTEGER)";
        String subscriptions =
                "SELECT hash(subscription_id) AS subscription, min(number) AS least, max(number) AS most, "
                        + "count(*) AS found, count(number) AS known, coalesce(bit_count(bit_or(" + bit
                        + ")), 0) AS months FROM "
                        + data.rows(Table.SUBSCRIPTION_MONTHS)
                        + " LEFT JOIN (SELECT tenant_id, row_number() OVER () AS number FROM "
                        + data.relation(Table.CUSTOMERS) + ") USING (tenant_id) GROUP BY subscription";
        Queries.execute(
                data.connection(),
                "CREATE OR REPLACE TEMP TABLE " + RELATION + " AS SELECT subscription FROM (" + subscriptions
                        + ") WHERE least <> most OR known < found OR months < found");
        return RELATION;
    }
}
