package org.partnerscore.core.contribution;

/** What a slot's sum is for. */
public enum Part {
    /** The indicator's value. */
    VALUE("value"),
    /** The earlier count that growth starts from. */
    BASELINE("baseline"),
    /** Tenants of a market that the account is credited for (R6); belongs to no indicator. */
    MARKET("market"),
    /** A day, written at most once for each account, as an epoch day; 0 is none (R10, option two). */
    DAY("day"),
    /** Customers, month by month, of which the data do not say what counts (R15). */
    UNKNOWN("unknown");

    private final String id;

    Part(String id) {
        this.id = id;
    }

    /** The part as the contributions table spells it. */
    public String id() {
        return id;
    }

    /** Whether its amounts are lines of the contributions table. */
    public boolean isLine() {
        return this == VALUE || this == BASELINE;
    }
}
