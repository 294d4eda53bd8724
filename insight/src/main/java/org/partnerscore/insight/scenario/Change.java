package org.partnerscore.insight.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;

/** One change to an account's facts. {@link #sentence()} is what {@link ChangeParser} reads back as the same change. */
public sealed interface Change {
    /** The first month that it touches. */
    YearMonth from();

    /** The change in the language of scenarios. */
    String sentence();

    /**
     * People who become certified.
     *
     * @param indicator id of the indicator that counts them
     * @param pathway id of the pathway they are certified for
     * @param people how many, 1 or more
     * @param day the day on which they pass what they need
     */
    record Certify(String indicator, String pathway, int people, LocalDate day) implements Change {
        public Certify {
            requirePositive(people);
        }

        @Override
        public YearMonth from() {
            return YearMonth.from(day);
        }

        @Override
        public String sentence() {
            return indicator + " " + pathway + " +" + people + " by " + day;
        }
    }

    /**
     * A person who leaves.
     *
     * @param individual id of the person
     * @param day the first day on which the person is gone
     */
    record Leave(String individual, LocalDate day) implements Change {
        @Override
        public YearMonth from() {
            return YearMonth.from(day);
        }

        @Override
        public String sentence() {
            return ChangeParser.PERSON + " " + individual + " leaves on " + day;
        }
    }

    /**
     * Customers won, each with one subscription that the account sells as cloud solution provider.
     *
     * @param pathway id of the pathway that their product qualifies for
     * @param customers how many, 1 or more
     * @param seats seats of each, 1 or more
     * @param users monthly active users of each, 0 or more
     * @param billed US dollars billed to each every month, 0 or more
     * @param product code of the product; null for the first by name that qualifies for this pathway, if possible for no other
     * @param country alpha-2 code; null for that of the account's first location
     * @param from first month
     */
    record WinCustomers(
            String pathway,
            int customers,
            long seats,
            long users,
            BigDecimal billed,
            @Nullable String product,
            @Nullable String country,
            YearMonth from)
            implements Change {
        public WinCustomers {
            requirePositive(customers);
            requirePositive(seats);
        }

        @Override
        public String sentence() {
            return ChangeParser.CUSTOMERS + " " + pathway + " +" + customers + " seats " + seats + " users " + users
                    + " billed " + billed.toPlainString() + (product == null ? "" : " product " + product)
                    + (country == null ? "" : " country " + country) + " from " + from;
        }
    }

    /**
     * A customer that ends all its subscriptions.
     *
     * @param tenant id of the customer
     * @param from the first month in which it holds nothing
     */
    record LoseCustomer(String tenant, YearMonth from) implements Change {
        @Override
        public String sentence() {
            return ChangeParser.CUSTOMER + " " + tenant + " leaves from " + from;
        }
    }

    /**
     * More or fewer monthly active users at a customer.
     *
     * @param tenant id of the customer
     * @param users how many more; below 0 how many fewer, though never fewer than there are
     * @param pathway id of the pathway whose products they use; null for any
     * @param from first month
     */
    record ChangeUsers(String tenant, long users, @Nullable String pathway, YearMonth from) implements Change {
        public ChangeUsers {
            if (users == 0) {
                throw new IllegalArgumentException("no users are no change");
            }
        }

        @Override
        public String sentence() {
            return ChangeParser.USERS + " " + tenant + " " + (users > 0 ? "+" : "") + users
                    + (pathway == null ? "" : " pathway " + pathway) + " from " + from;
        }
    }

    /**
     * An association won at all subscriptions of a customer, or lost.
     *
     * @param tenant id of the customer
     * @param won whether it is won
     * @param kind how the account is associated
     * @param claim what a CPOR claims; of one that is lost, {@link Claim#NONE} means whatever it claims
     * @param from first month with it, or without it
     */
    record Associate(String tenant, boolean won, AssociationKind kind, Claim claim, YearMonth from) implements Change {
        @Override
        public String sentence() {
            return ChangeParser.ASSOCIATION + " " + tenant + " " + (won ? "+" : "-") + kind
                    + (claim == Claim.NONE ? "" : ":" + claim.name().toUpperCase(Locale.ROOT)) + " from " + from;
        }
    }

    private static void requirePositive(long number) {
        if (number < 1) {
            throw new IllegalArgumentException("at least 1 is needed, not " + number);
        }
    }
}
