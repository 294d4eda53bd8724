package org.partnerscore.server.access;

/** How much of something somebody sees. */
public enum Sight {
    NOTHING,
    /** All but revenue and what follows from it. */
    WITHOUT_REVENUE,
    ALL
}
