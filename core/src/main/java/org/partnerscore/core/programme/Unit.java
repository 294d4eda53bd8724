package org.partnerscore.core.programme;

/** What an indicator's value is counted in. */
public enum Unit {
    /** US dollars, exact to the cent. */
    USD,
    CUSTOMERS,
    PEOPLE,
    /** Monthly active users. */
    USERS
}
