package org.partnerscore.core.programme;

/** What a workload's consumption is counted by (R15). */
public enum Meter {
    /** Active users at the end of the month. */
    ACTIVE_USERS,
    /** Units bought at the end of the month. */
    CAPACITY
}
