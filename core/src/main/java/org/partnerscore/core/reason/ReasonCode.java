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
    /** What the value lacks to what the next tier needs of it (R21), in the indicator's unit. */
    SHORT_OF_TIER("tier", "missing"),
    /** Nothing counted, or what counted cancels out. */
    NOTHING_COUNTED(),
    /** More was credited than billed, or more customers lost than won: no points (R2). */
    NEGATIVE_VALUE(),
    /** The base is under the minimum (R10, R12, R19). */
    BASE_BELOW_MINIMUM("base", "minimum"),
    /** Users, or consumption value, did not grow (R12, R19). */
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
    /** The market as a run wrote it down, without what it follows from (R6). */
    MARKET_AS_WRITTEN("market"),
    /** The track follows from how many pairs of a customer and a workload earn enough (R13); the first track needs so many. */
    TRACK_BY_PAIRS("market", "pairs", "needed"),
    /** In so many months of customers the data do not say the capacity that tells what a workload consumed (R15). */
    CAPACITY_NOT_KNOWN("months"),

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
    /** A customer's workloads that are at or over the line (R18, R20). */
    PAIRS_AT_LINE(),
    /** A customer's workloads that were at or over the line in the earlier month (R18, R20). */
    PAIRS_AT_LINE_BEFORE(),
    /** A customer's consumption value (R19). */
    CONSUMED(),

    /** The product counts for no indicator of the pathway (R4). */
    PRODUCT_DOES_NOT_QUALIFY("product"),
    /** So many rows of a customer are of a SKU that no mapping knows (R4). */
    SKU_UNMAPPED("rows"),
    /** The row lies before or after the months looked at: first and last of them. */
    OUTSIDE_WINDOW("from", "to"),
    /** Sold in a way that does not count (R7). */
    CHANNEL_DOES_NOT_COUNT("channel"),
    /** The agreement is older than rows may count (R7): its start, and the first day no longer counted. */
    AGREEMENT_TERM_OVER("start", "end"),
    /** The account was never associated with the subscription, or the tenant (R5). */
    NOT_ASSOCIATED(),
    /** An association of another account, or of another kind, has precedence (R5). */
    ASSOCIATION_DISPLACED("kind", "by", "account"),
    /** What is claimed does not cover the indicator (R5). */
    CLAIM_DOES_NOT_COVER("claim"),
    /** What is claimed covers no indicator at all (R5). */
    CLAIM_NEVER_EARNS("claim"),
    /** Nothing is claimed, where only a claim earns credit (R5). */
    CLAIM_MISSING("kind"),
    /** The association was in force until a month (R5). */
    ASSOCIATION_ENDED("kind", "month"),
    /** The association is in force from a month on (R5). */
    ASSOCIATION_NOT_BEGUN("kind", "month"),
    /** A free or trial subscription. */
    NOT_PAID(),
    /** A subscription without seats. */
    NO_SEATS(),
    /** No row between two months. */
    NO_ROWS("from", "to"),
    /** The customer has had paid seats without a break since a month, so is no new one (R8). */
    CUSTOMER_THERE_BEFORE("since"),
    /** The customer has had paid seats since the first month known, so is no new one (R8). */
    CUSTOMER_THERE_FROM_START("first"),
    /** The lost customer was won too long ago to cost anybody (R8): when, and for how many months it would have. */
    LOSS_OF_OLD_CUSTOMER("added", "months"),
    /** The lost customer was there in the first month known, so nobody won it (R8). */
    LOSS_OF_FIRST_CUSTOMER("first"),
    /** The lost customer was credited to others in the month that counts (R8). */
    LOSS_OF_OTHERS("month"),
    /** The most users of any month are under the line (R11). */
    BELOW_LINE("users", "line", "short"),
    /** The users were at or over the line in the reference month already (R11). */
    ABOVE_LINE_BEFORE("month", "users", "line"),
    /** A workload of the customer was billed less than the line, in US dollars (R18). */
    BILLED_BELOW_LINE("workload", "billed", "line"),
    /** A workload of the customer has a consumption value below the line (R20). */
    CONSUMED_BELOW_LINE("workload", "consumed", "line"),
    /** An association of this kind earns no credit here (R5, R16). */
    KIND_DOES_NOT_COVER("kind"),
    /** Nobody was active (R11, R12). */
    NO_ACTIVE_USERS(),
    /** Exams that are missing to the requirement (R9): parts with {@code +} between, exams of which one will do with /. */
    LACKS_EXAMS("exams"),
    /** None of the exams that the requirement names (R9). */
    NO_EXAM_OF_REQUIREMENT(),
    /** An exam pass was valid until a day (R9). */
    EXAM_EXPIRED("exam", "day"),
    /** A retired exam counted until a day (R9). */
    EXAM_RETIRED("exam", "day"),
    /** An exam was passed after the day of its retirement (R9). */
    EXAM_PASSED_AFTER_RETIREMENT("exam", "day"),
    /** An exam was passed only later (R9). */
    EXAM_PASSED_LATER("exam", "day"),
    /** The person's first day with the partner comes later (R9). */
    PERSON_NOT_YET_THERE("day"),
    /** The person has been gone since a day (R9). */
    PERSON_GONE("day"),
    /** The person's exam passes are under another account (R9). */
    PERSON_OF_ANOTHER_ACCOUNT("account"),

    /** A pass counts until a day, and no longer (R9). */
    CERTIFICATION_ENDS("exam", "day"),

    /** How many lines add up to what. */
    SUM_OF_LINES("lines", "sum"),
    /** How many lines add up to the baseline. */
    SUM_OF_BASELINE("lines", "sum"),
    /** Points in proportion to the target (R2): maximum × value ÷ target. */
    POINTS_IN_PROPORTION("maximum", "value", "target", "points"),
    /** The value is at or over its target: the maximum (R2). */
    POINTS_AT_TARGET("value", "target", "points"),
    /** The value is enough for a tier (R21). */
    TIER_NEED_MET("value", "tier", "need"),
    /** The value is not enough for a tier (R21). */
    TIER_NEED_MISSED("value", "tier", "need", "missing"),
    /** The value is not above 0: no points (R2). */
    POINTS_OF_NOTHING("value"),
    /** Users now less users before (R12). */
    USERS_GROWN("now", "base", "grown"),
    /** Consumption value now less that of before (R19). */
    CONSUMPTION_GROWN("now", "base", "grown"),
    /** Points in proportion to growth (R12, R19): maximum × (grown ÷ base) ÷ percent. */
    POINTS_BY_GROWTH("maximum", "grown", "base", "percent", "points"),
    /** People that a base needs to have grown to (R10, option one). */
    GROWTH_NEEDS("base", "percent", "needed"),
    /** A number of people was reached on no day between two (R10, option two). */
    HEADCOUNT_NOT_REACHED("people", "from", "to"),
    /** A number of people was reached, but too long ago (R10, option two). */
    HEADCOUNT_OVER("people", "day", "until"),
    /** A number of people was reached in time, on a day that is not known (R10, option two). */
    HEADCOUNT_PAYS("people"),
    /** All points, and how many (R10). */
    POINTS_ALL("points"),
    /** No points (R10, R12, R19). */
    POINTS_NONE(),

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
