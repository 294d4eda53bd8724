package org.partnerscore.core.programme;

/** What an account's market follows from (R6). */
public enum MarketBasis {
    /** The countries of the tenants it is credited for in the window; its own locations if there is none. */
    CUSTOMERS,
    /** The countries of its locations. */
    LOCATION
}
