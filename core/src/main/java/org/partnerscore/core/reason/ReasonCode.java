package org.partnerscore.core.reason;

import java.util.List;
import java.util.Locale;

/** Every reason there is, with the names of its arguments. */
public enum ReasonCode {
    /** The data set begins after months that the indicator looks back to (section 8): first and last of them. */
    HISTORY_INCOMPLETE("from", "to"),
    /** The value is at or over its target. */
    TARGET_REACHED(),
    /** What the value lacks to its target, in the indicator's unit. */
    SHORT_OF_TARGET("missing"),
    /** Nothing counted, or what counted cancels out. */
    NOTHING_COUNTED(),
    /** More was credited than billed, or more customers lost than won: no points (R2). */
    NEGATIVE_VALUE(),
    /** The base is under the minimum (R10, R12). */
    BASE_BELOW_MINIMUM("base", "minimum"),
    /** Users did not grow (R12). */
    NO_GROWTH("base", "now"),
    /** The month lies before the baseline day (R10). */
    BEFORE_BASELINE("baseline_day"),
    /** The baseline day used, being the programme's (R10). */
    BASELINE_OF_PROGRAMME("baseline_day"),
    /** The baseline day used, being an anniversary of the competency (R10). */
    BASELINE_ANNIVERSARY("baseline_day"),
    /** Growth reached the rate for its base (R10, option one). */
    GROWTH_REACHED("percent"),
    /** People that are needed on top of those there are to reach the rate (R10, option one). */
    GROWTH_NOT_REACHED("percent", "missing"),
    /** No rate is in force for so large a base (R10, option one). */
    NO_RATE_FOR_BASE("base"),
    /** A number of people was reached on a day; the points last until the day before another (R10, option two). */
    HEADCOUNT_REACHED("people", "day", "until"),
    /** The market follows from the customers' countries (R6). */
    MARKET_BY_CUSTOMERS("market"),
    /** The market follows from the account's own locations (R6). */
    MARKET_BY_LOCATION("market"),
    /** The market follows from the account's own locations, since no customer is credited in the window (R6). */
    MARKET_WITHOUT_CUSTOMERS("market"),

    /** A subscription's month of billing less credits (R7). */
    BILLED(),
    /** A customer won (R8). */
    CUSTOMER_ADDED(),
    /** A customer lost (R8). */
    CUSTOMER_LOST(),
    /** A person certified on the day that counts (R9, R10). */
    CERTIFIED(),
    /** A customer whose users rose over the line, first in this month (R11). */
    CROSSED_LINE(),
    /** A customer's active users (R12). */
    ACTIVE_USERS(),

    /** The month asked for comes after the data set's last month. */
    MONTH_AFTER_DATA("month", "last"),
    /** The month asked for comes before the data set's first month. */
    MONTH_BEFORE_DATA("month", "first"),
    /** The month asked for ends before the programme's first rules. */
    MONTH_BEFORE_RULES("month", "start"),
    /** The day whose rules are asked for comes before the programme's first rules. */
    DAY_BEFORE_RULES("day", "start");

    private final String id;
    private final List<String> arguments;

    ReasonCode(String... arguments) {
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.arguments = List.of(arguments);
    }

    /** The code as documents spell it, e.g. {@code history-incomplete}. */
    public String id() {
        return id;
    }

    /** Names of the arguments that a reason of this code carries, in their order. */
    public List<String> arguments() {
        return arguments;
    }
}
