package org.partnerscore.dataset.account;

import java.util.Comparator;
import java.util.List;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.SubscriptionMonth;

/**
 * One whole tenant. Equal facts give equal contributions, so whoever compares two states of an account need only look at
 * the tenants that differ.
 *
 * @param customer the tenant
 * @param rows all its rows, sorted by subscription and month, at most one for each
 * @param associations all associations of its subscriptions, of every account, since they may displace each other (R5)
 */
public record TenantFacts(Customer customer, List<SubscriptionMonth> rows, List<Association> associations) {
    private static final Comparator<SubscriptionMonth> BY_KEY =
            Comparator.comparing(SubscriptionMonth::subscriptionId).thenComparing(SubscriptionMonth::month);

    public TenantFacts {
        rows = rows.stream().sorted(BY_KEY).toList();
        associations = List.copyOf(associations);
        for (int i = 0; i < rows.size(); i++) {
            SubscriptionMonth row = rows.get(i);
            if (!row.tenantId().equals(customer.tenantId())) {
                throw new IllegalArgumentException(
                        "a row of tenant " + row.tenantId() + " is not one of " + customer.tenantId());
            }
            if (i > 0 && BY_KEY.compare(rows.get(i - 1), row) == 0) {
                throw new IllegalArgumentException(
                        "subscription " + row.subscriptionId() + " has two rows in " + row.month());
            }
        }
    }

    /** Its id. */
    public String id() {
        return customer.tenantId();
    }

    /** The tenant with other rows; associations of subscriptions that have none any more stay and have no effect. */
    public TenantFacts withRows(List<SubscriptionMonth> other) {
        return new TenantFacts(customer, other, associations);
    }

    /** The tenant with other associations. */
    public TenantFacts withAssociations(List<Association> other) {
        return new TenantFacts(customer, rows, other);
    }
}
