package org.partnerscore.workspace.reconcile;

import java.util.Locale;

/** What a difference from the vendor's figure most likely comes from. */
public enum Cause {
    /** There is no difference. */
    EQUAL,
    /** No mapping knows the metric, or the way of attaining the competency. */
    METRIC_UNKNOWN,
    /** The file does not say whose figures these are, and there are several accounts. */
    ACCOUNT_UNKNOWN,
    /** The run has no such indicator of the account. */
    NOT_SCORED,
    /** The vendor gives no figure. */
    NOT_TOLD,
    /** Files were received since the run was made. */
    RECEIVED_SINCE,
    /** The month lacks rows, or has far fewer than the month before. */
    MONTH_INCOMPLETE,
    /** Rows could not be taken and wait. */
    ROWS_REJECTED,
    /** Products were sold that no mapping knows. */
    PRODUCTS_UNMAPPED,
    /** Nothing here explains it: the vendor knows of something that the exports do not carry. */
    UNEXPLAINED;

    /** As documents spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
