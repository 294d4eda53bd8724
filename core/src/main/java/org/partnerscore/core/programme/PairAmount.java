package org.partnerscore.core.programme;

/** What is looked at of a pair of a customer and a workload in a month. */
public enum PairAmount {
    /** US dollars billed less those credited. */
    BILLED,
    /** Its consumption value. */
    CONSUMPTION
}
