package org.partnerscore.engine.read;

import java.sql.SQLException;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.contribution.Contributions;

/** Makes the sink of each thread: sums alone, or sums and lines. */
interface Sinks {
    /** Sums alone. */
    Sinks SUMS = new Sinks() {
        @Override
        public Sink forPeople(AccountTotals totals) {
            return new Sink(totals, () -> {});
        }

        @Override
        public Sink forTenants(AccountTotals totals, SubscriptionsSeen subscriptions, AssociationIndex associations) {
            return new Sink(totals, () -> {});
        }
    };

    /** A sink for people. The numbers of individuals that it is given are places of rows of exam_passes. */
    Sink forPeople(AccountTotals totals) throws SQLException;

    /**
     * A sink for tenants. The numbers of tenants that it is given are places of rows of customers.
     *
     * @param subscriptions what the numbers of subscriptions that it is given stand for
     * @param associations where a subscription's row of associations is found
     */
    Sink forTenants(AccountTotals totals, SubscriptionsSeen subscriptions, AssociationIndex associations)
            throws SQLException;

    /**
     * A sink of one thread, which makes, uses and closes it.
     *
     * @param contributions takes contributions
     * @param end keeps what was taken
     */
    record Sink(Contributions contributions, End end) implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            end.keep();
        }
    }

    /** The end of a sink. */
    @FunctionalInterface
    interface End {
        void keep() throws SQLException;
    }
}
