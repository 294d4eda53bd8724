package org.partnerscore.engine.read;

import java.util.List;
import org.partnerscore.core.kernel.ScoringPlan;

/** Which columns of exam_passes cross to Java, and as what. */
final class PeopleColumns {
    static final int INDIVIDUAL = 0;
    static final int PARTNER = 1;
    static final int PARTNER_2 = 2;
    static final int EXAM = 3;
    static final int PASSED_ON = 4;
    static final int EXPIRES_ON = 5;
    static final int ASSOCIATED_FROM = 6;
    static final int ASSOCIATED_TO = 7;
    static final int ROW = 8;
    static final int BAD = 9;

    private PeopleColumns() {}

    /** SQL of the columns but the last, {@link #BAD}; an exam's number is one more than the plan's, so that null is 0. */
    static String sql(ScoringPlan plan) {
        return String.join(
                ", ",
                IdHash.first("individual_id"),
                IdHash.first("partner_id"),
                IdHash.second("partner_id"),
                "list_position(" + TenantColumns.texts(exams(plan)) + ", exam)",
                day("passed_on"),
                day("expires_on"),
                day("associated_from"),
                day("associated_to"),
                "row_no");
    }

    private static List<String> exams(ScoringPlan plan) {
        return plan.exams().names();
    }

    private static String day(String column) {
        return column + " - DATE '1970-01-01'";
    }
}
