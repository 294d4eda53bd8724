package org.partnerscore.insight.route;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;

/**
 * What steps cost and how many of each are possible. Costs are whole cents, above 0.
 *
 * @param people people newly certified
 * @param customers customers won
 * @param users users brought to work at customers; null if none can be
 * @param associations associations won
 */
public record Costs(
        List<People> people,
        List<Customers> customers,
        @Nullable Users users,
        List<Associations> associations) {
    public Costs {
        people = List.copyOf(people);
        customers = List.copyOf(customers);
        associations = List.copyOf(associations);
    }

    /**
     * People newly certified.
     *
     * @param indicator id of the indicator that counts them
     * @param cents of each, 1 or more
     * @param atMost how many there can be, 1 or more
     */
    public record People(String indicator, long cents, int atMost) {
        public People {
            requireCost(cents);
        }
    }

    /**
     * Customers of one size.
     *
     * @param name what the size is called
     * @param cents of each, 1 or more
     * @param atMost how many there can be, 1 or more
     * @param seats of each, 1 or more
     * @param users active users of each, 0 or more
     * @param billed US dollars to each every month, at most two decimals, 0 or more
     */
    public record Customers(String name, long cents, int atMost, long seats, long users, BigDecimal billed) {
        public Customers {
            requireCost(cents);
        }
    }

    /**
     * Users at customers there are.
     *
     * @param step how many are brought at a time, 1 or more
     * @param cents of a step, 1 or more
     * @param atMost how many steps there can be at a customer, 1 or more
     * @param atCustomers at how many customers, 1 or more
     */
    public record Users(int step, long cents, int atMost, int atCustomers) {
        public Users {
            requireCost(cents);
        }
    }

    /**
     * Associations of one kind with customers there are.
     *
     * @param kind how the account becomes associated
     * @param claim what a CPOR claims; {@link Claim#NONE} for another kind
     * @param cents of each, 1 or more
     */
    public record Associations(AssociationKind kind, Claim claim, long cents) {
        public Associations {
            requireCost(cents);
        }
    }

    private static void requireCost(long cents) {
        if (cents < 1) {
            throw new IllegalArgumentException("a step costs something, not " + cents + " cents");
        }
    }
}
