package org.partnerscore.engine.read;

import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.contribution.SlotTable;

/**
 * Keeps every contribution as a row of numbers in a table of the data set's database, which spills to disk. What the
 * numbers stand for is joined later: tenants, associations and people are places of rows of their tables, or below 0.
 */
public final class LineStore {
    /** The table: {@code account, slot, tenant, association, pass, month, amount}. */
    public static final String TABLE = "contribution_lines";

    /** No tenant, association or pass. */
    private static final int NONE = -1;

    private final DuckDBConnection connection;
    private final SlotTable slots;

    /** @param slots which sums have lines */
    public LineStore(DuckDBConnection connection, SlotTable slots) {
        this.connection = connection;
        this.slots = slots;
    }

    /** Begins with no lines. */
    Sinks begin() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TABLE " + TABLE + " (account INTEGER, slot INTEGER, tenant INTEGER, "
                    + "association INTEGER, pass INTEGER, month INTEGER, amount BIGINT)");
        }
        return new Appending();
    }

    private final class Appending implements Sinks {
        @Override
        public Sink forPeople(AccountTotals totals) throws SQLException {
            return sink(new Lines(totals, connection.duplicate(), local -> NONE));
        }

        @Override
        public Sink forTenants(AccountTotals totals, SubscriptionsSeen subscriptions, AssociationIndex associations)
                throws SQLException {
            return sink(new Lines(
                    totals,
                    connection.duplicate(),
                    local -> local == Contributions.WHOLE_TENANT
                            ? NONE
                            : associations.head(subscriptions.first(local), subscriptions.second(local))));
        }

        private Sink sink(Lines lines) {
            return new Sink(lines, lines::close);
        }
    }

    /** Finds a row of associations that names a tenant's subscription. */
    @FunctionalInterface
    private interface AssociationRow {
        int of(int subscription);
    }

    private final class Lines implements Contributions, AutoCloseable {
        private final AccountTotals totals;
        private final DuckDBConnection own;
        private final DuckDBAppender appender;
        private final AssociationRow associations;
        private final boolean[] kept;

        Lines(AccountTotals totals, DuckDBConnection own, AssociationRow associations) throws SQLException {
            this.totals = totals;
            this.own = own;
            this.associations = associations;
            appender = own.createAppender(TABLE);
            kept = new boolean[slots.slots().size()];
            slots.slots().forEach(slot -> kept[slot.index()] = slot.part().isLine());
        }

        @Override
        public void tenant(int account, int slot, int tenant, int subscription, int month, long amount) {
            totals.tenant(account, slot, tenant, subscription, month, amount);
            if (kept[slot]) {
                append(account, slot, tenant, associations.of(subscription), NONE, month, amount);
            }
        }

        @Override
        public void person(int account, int slot, int individual, int month) {
            totals.person(account, slot, individual, month);
            if (kept[slot]) {
                append(account, slot, NONE, NONE, individual, month, 1);
            }
        }

        @Override
        public void day(int account, int slot, int epochDay) {
            totals.day(account, slot, epochDay);
        }

        private void append(int account, int slot, int tenant, int association, int pass, int month, long amount) {
            try {
                appender.beginRow()
                        .append(account)
                        .append(slot)
                        .append(tenant)
                        .append(association)
                        .append(pass)
                        .append(month)
                        .append(amount)
                        .endRow();
            } catch (SQLException e) {
                throw new LineStoreException(e);
            }
        }

        @Override
        public void close() throws SQLException {
            try (own) {
                appender.close();
            }
        }
    }

    /** A line could not be kept. */
    private static final class LineStoreException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LineStoreException(SQLException cause) {
            super("a contribution could not be kept: " + cause.getMessage(), cause);
        }
    }
}
