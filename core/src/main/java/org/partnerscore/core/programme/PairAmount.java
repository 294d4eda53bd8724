package org.partnerscore.core.programme;

/** What is looked at of a pair of a customer and a workload in a month (R18, R20). */
public enum PairAmount {
    /** US dollars billed less those credited, in the month. */
    BILLED,
    /** Its consumption value (R15). */
    CONSUMPTION
}
