package org.partnerscore.conformance.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer as a case gives it.
 *
 * @param country its country
 * @param count how many there are just like it; 1 unless given
 * @param subscriptions its subscriptions
 */
record GivenCustomer(String country, @Nullable Integer count, List<GivenSubscription> subscriptions) {
    int number() {
        return count == null ? 1 : count;
    }
}
