package org.partnerscore.core.programme;

/** What an indicator's value is counted in. */
public enum Unit {
    /** US dollars, exact to the cent. */
    USD,
    CUSTOMERS,
    PEOPLE,
    /** Monthly active users. */
    USERS,
    /** Pairs of a customer and a workload (R18, R20). */
    PAIRS,
    /** Consumption value (R15): users, or capacity, times their workload's rate; exact to the hundredth. */
    CONSUMPTION;

    /** Whether values have hundredths and may be too large for a count. */
    public boolean isFine() {
        return this == USD || this == CONSUMPTION;
    }
}
