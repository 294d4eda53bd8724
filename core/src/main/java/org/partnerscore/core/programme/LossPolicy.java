package org.partnerscore.core.programme;

/** Whom a lost customer costs (R8). */
public enum LossPolicy {
    /** Everyone credited for the customer in the month before the loss. */
    CREDITED_IN_MONTH_BEFORE,
    /** Everyone who was credited with the customer's latest add, if that add is recent enough. */
    CREDITED_WITH_LATEST_ADD
}
