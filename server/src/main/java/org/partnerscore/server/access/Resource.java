package org.partnerscore.server.access;

import java.util.Locale;

/** What can be asked for, on a page as through the API. */
public enum Resource {
    /** Where one begins, the rules of programmes, what the API can be asked: nothing of any account. */
    PUBLIC_RULES(Extent.NOBODY),
    /** Which accounts there are and how they stand; of the reader's own only, unless the reader sees all. */
    ACCOUNTS(Extent.OWN_ACCOUNTS),
    /** All accounts beside each other. */
    PORTFOLIO(Extent.EVERYBODY),
    SCORECARD(Extent.ACCOUNT),
    /** Every line that counted or did not, with customers and people. */
    EXPLANATION(Extent.ACCOUNT_AND_PEOPLE),
    DIFFERENCE(Extent.ACCOUNT_AND_PEOPLE),
    FORECAST(Extent.ACCOUNT_AND_PEOPLE),
    GAPS(Extent.ACCOUNT_AND_PEOPLE),
    STANDING(Extent.ACCOUNT),
    /** Scores as they would be, and the ways to a tier, which name customers and people. */
    WHAT_IF(Extent.ACCOUNT_AND_PEOPLE),
    ROUTE(Extent.ACCOUNT_AND_PEOPLE),
    /** Scenarios that were kept, which name customers and people. */
    SCENARIOS(Extent.ACCOUNT_AND_PEOPLE),
    /** Keeps a scenario of an account, or removes one; it shows which there are then. */
    KEEPING_SCENARIOS(Extent.CHANGE_OF_ACCOUNT),
    /** Runs, publications and who made them, and figures of the server itself. */
    OPERATION(Extent.EVERYBODY),
    /** Takes in exports; it shows what they were recognised as, and what is wrong with those that cannot be taken. */
    IMPORTING(Extent.CHANGE),
    /** Makes a run the score of its month; it shows which. */
    PUBLISHING(Extent.CHANGE),
    /** Rows as they were received, and what they changed, with customers and people. */
    RECEIVED_ROWS(Extent.EVERYBODY_AND_PEOPLE);

    private final Extent extent;

    Resource(Extent extent) {
        this.extent = extent;
    }

    private enum Extent {
        NOBODY,
        OWN_ACCOUNTS,
        ACCOUNT,
        ACCOUNT_AND_PEOPLE,
        EVERYBODY,
        EVERYBODY_AND_PEOPLE,
        CHANGE,
        CHANGE_OF_ACCOUNT
    }

    /** As logs spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is of the one account that the address names. */
    public boolean isOfAccount() {
        return extent == Extent.ACCOUNT || extent == Extent.ACCOUNT_AND_PEOPLE || extent == Extent.CHANGE_OF_ACCOUNT;
    }

    /** Whether it is computed from the data when it is asked for, and not only read. */
    public boolean isComputed() {
        return switch (this) {
            case STANDING, KEEPING_SCENARIOS -> true;
            case SCENARIOS -> false;
            default -> hasPersonalData();
        };
    }

    /** Whether it changes something, and what it shows is only what came of that. */
    public boolean isChange() {
        return extent == Extent.CHANGE || extent == Extent.CHANGE_OF_ACCOUNT;
    }

    /** Whether it shows the scenarios that are kept of the account, which change without anything being published. */
    public boolean hasScenarios() {
        return this == SCENARIOS || this == WHAT_IF;
    }

    /** Whether people or customers are named in it. */
    public boolean hasPersonalData() {
        return extent == Extent.ACCOUNT_AND_PEOPLE || extent == Extent.EVERYBODY_AND_PEOPLE;
    }
}
