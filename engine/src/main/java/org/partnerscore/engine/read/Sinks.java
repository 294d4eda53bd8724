package org.partnerscore.engine.read;

import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.contribution.Contributions;

/** Makes the sink of each thread: sums alone, or sums and lines. */
interface Sinks {
    /** A sink for people. The numbers of individuals that it is given are places of rows of exam_passes. */
    Contributions forPeople(AccountTotals totals);

    /**
     * A sink for tenants. The numbers of tenants that it is given are places of rows of customers.
     *
     * @param subscriptions what the numbers of subscriptions that it is given stand for
     * @param associations where a subscription's row of associations is found
     */
    Contributions forTenants(AccountTotals totals, SubscriptionsSeen subscriptions, AssociationIndex associations);

    /** Sums alone. */
    static Sinks sums() {
        return new Sinks() {
            @Override
            public Contributions forPeople(AccountTotals totals) {
                return totals;
            }

            @Override
            public Contributions forTenants(
                    AccountTotals totals, SubscriptionsSeen subscriptions, AssociationIndex associations) {
                return totals;
            }
        };
    }
}
