package org.partnerscore.presentation.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.IndicatorScore;

/** Where on a scorecard each reason is said. */
enum Remarks {
    /** Under its indicator. */
    BENEATH,
    /** Once for all indicators of the pathway that it is true of. */
    MARKET,
    /** Once for the whole scorecard. */
    HISTORY,
    /** Not at all: the row shows it, or no indicator carries it. */
    UNSAID;

    static Remarks of(ReasonCode code) {
        return switch (code) {
            case SHORT_OF_TARGET,
                    SHORT_OF_TIER,
                    NOTHING_COUNTED,
                    NEGATIVE_VALUE,
                    BASE_BELOW_MINIMUM,
                    NO_GROWTH,
                    BEFORE_BASELINE,
                    BASELINE_OF_PROGRAMME,
                    BASELINE_ANNIVERSARY,
                    GROWTH_NOT_REACHED,
                    NO_RATE_FOR_BASE,
                    CAPACITY_NOT_KNOWN,
                    HEADCOUNT_REACHED -> BENEATH;
            case MARKET_BY_CUSTOMERS, MARKET_BY_LOCATION, MARKET_WITHOUT_CUSTOMERS, TRACK_BY_PAIRS -> MARKET;
            case HISTORY_INCOMPLETE -> HISTORY;
            case MARKET_AS_WRITTEN,
                    TARGET_REACHED,
                    TIER_NEED_MET,
                    TIER_NEED_MISSED,
                    GROWTH_REACHED,
                    BILLED,
                    CUSTOMER_ADDED,
                    CUSTOMER_LOST,
                    CERTIFIED,
                    CROSSED_LINE,
                    ACTIVE_USERS,
                    PAIRS_AT_LINE,
                    PAIRS_AT_LINE_BEFORE,
                    CONSUMED,
                    BILLED_BELOW_LINE,
                    CONSUMED_BELOW_LINE,
                    KIND_DOES_NOT_COVER,
                    CONSUMPTION_GROWN,
                    PRODUCT_DOES_NOT_QUALIFY,
                    SKU_UNMAPPED,
                    OUTSIDE_WINDOW,
                    CHANNEL_DOES_NOT_COUNT,
                    AGREEMENT_TERM_OVER,
                    NOT_ASSOCIATED,
                    ASSOCIATION_DISPLACED,
                    CLAIM_DOES_NOT_COVER,
                    CLAIM_NEVER_EARNS,
                    CLAIM_MISSING,
                    ASSOCIATION_ENDED,
                    ASSOCIATION_NOT_BEGUN,
                    NOT_PAID,
                    NO_SEATS,
                    NO_ROWS,
                    CUSTOMER_THERE_BEFORE,
                    CUSTOMER_THERE_FROM_START,
                    LOSS_OF_OLD_CUSTOMER,
                    LOSS_OF_FIRST_CUSTOMER,
                    LOSS_OF_OTHERS,
                    BELOW_LINE,
                    ABOVE_LINE_BEFORE,
                    NO_ACTIVE_USERS,
                    LACKS_EXAMS,
                    NO_EXAM_OF_REQUIREMENT,
                    EXAM_EXPIRED,
                    EXAM_RETIRED,
                    EXAM_PASSED_AFTER_RETIREMENT,
                    EXAM_PASSED_LATER,
                    PERSON_NOT_YET_THERE,
                    PERSON_GONE,
                    PERSON_OF_ANOTHER_ACCOUNT,
                    CERTIFICATION_ENDS,
                    SUM_OF_LINES,
                    SUM_OF_BASELINE,
                    POINTS_IN_PROPORTION,
                    POINTS_AT_TARGET,
                    POINTS_OF_NOTHING,
                    USERS_GROWN,
                    POINTS_BY_GROWTH,
                    GROWTH_NEEDS,
                    HEADCOUNT_NOT_REACHED,
                    HEADCOUNT_OVER,
                    HEADCOUNT_PAYS,
                    POINTS_ALL,
                    POINTS_NONE,
                    MONTH_AFTER_DATA,
                    MONTH_BEFORE_DATA,
                    MONTH_BEFORE_RULES,
                    DAY_BEFORE_RULES -> UNSAID;
        };
    }

    /** What is said under an indicator. Where nothing counted, the whole target is missing: the row shows that. */
    static List<Reason> beneath(IndicatorScore score) {
        List<Reason> reasons = BENEATH.in(score);
        boolean nothing = reasons.stream().anyMatch(reason -> reason.code() == ReasonCode.NOTHING_COUNTED);
        return reasons.stream()
                .filter(reason -> !nothing || reason.code() != ReasonCode.SHORT_OF_TARGET)
                .toList();
    }

    private List<Reason> in(IndicatorScore score) {
        return score.remarks().stream()
                .filter(reason -> of(reason.code()) == this)
                .toList();
    }

    /** Each different remark said here with the indicators that carry it, in the order of their first appearance. */
    Map<Reason, List<IndicatorScore>> across(List<IndicatorScore> scores) {
        Map<Reason, List<IndicatorScore>> found = new LinkedHashMap<>();
        for (IndicatorScore score : scores) {
            for (Reason reason : in(score)) {
                found.computeIfAbsent(reason, r -> new ArrayList<>()).add(score);
            }
        }
        return found;
    }
}
