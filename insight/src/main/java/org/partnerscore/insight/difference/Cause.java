package org.partnerscore.insight.difference;

import java.util.Locale;

/**
 * Why a score changed. Causes stand in the order in which points are attributed to them: each is applied on top of those
 * before it, and what the kernel then gives more or less is its own. First what holds for everything, then what fell
 * away, then what became different, then what came.
 */
public enum Cause {
    /** Other dated values are in force. */
    RULES_CHANGED,
    /** The data set tells the same months differently. */
    RESTATED,
    /** Another market counts (R6). */
    MARKET_CHANGED,
    /** Time alone: a period that paid has run out, or the baseline day has been reached (R10). */
    TIME_PASSED,
    /** The earlier count that growth starts from is another one (R10, R12). */
    BASELINE_MOVED,
    /** The month of it, or the month it is compared with, is no longer in the window, and nothing follows it. */
    LEFT_WINDOW,
    /** It is still billed, but its agreement is past the months that count (R7). */
    AGREEMENT_YEAR_ENDED,
    /** It would still count, but associations changed and the account is no longer credited (R5). */
    CREDIT_LOST,
    /** The customer holds nothing that qualifies any more. */
    CUSTOMER_LOST,
    /** A certification ran out. */
    PASS_EXPIRED,
    /** An exam was retired and its passes no longer count. */
    EXAM_RETIRED,
    /** A person is no longer with the account. */
    PERSON_LEFT,
    /** The months that came are billed differently from those that left the window. */
    BILLING_CHANGED,
    /** The customer has more or fewer active users. */
    USERS_CHANGED,
    /** The customer is new, or back. */
    CUSTOMER_ADDED,
    /** It would have counted before, but only now is the account credited (R5). */
    CREDIT_GAINED,
    /** Billing that has nothing to replace. */
    BILLED,
    /** The customer's users rose over the line (R11). */
    LINE_CROSSED,
    /** A person passed what was missing. */
    PERSON_CERTIFIED,
    /** A certified person came to the account. */
    PERSON_JOINED,
    /** A number of people was reached (R10, option two). */
    HEADCOUNT_REACHED;

    private final String id;

    Cause() {
        id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The cause as documents spell it, e.g. {@code left-window}. */
    public String id() {
        return id;
    }
}
