package org.partnerscore.engine.read;

import java.io.IOException;
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
        public Sink forTenants(AccountTotals totals, SubscriptionsSeen subscriptions) {
            return new Sink(totals, () -> {});
        }
    };

    /** A sink for people. The numbers of individuals that it is given are places of rows of exam_passes. */
    Sink forPeople(AccountTotals totals) throws IOException;

    /**
     * A sink for tenants. The numbers of tenants that it is given are places of rows of customers.
     *
     * @param subscriptions what the numbers of subscriptions that it is given stand for, and a row of associations of each
     */
    Sink forTenants(AccountTotals totals, SubscriptionsSeen subscriptions) throws IOException;

    /**
     * A sink of one thread, which makes, uses and closes it.
     *
     * @param contributions takes contributions
     * @param end keeps what was taken
     */
    record Sink(Contributions contributions, End end) implements AutoCloseable {
        @Override
        public void close() {
            end.keep();
        }
    }

    /** The end of a sink. */
    @FunctionalInterface
    interface End {
        void keep();
    }
}
