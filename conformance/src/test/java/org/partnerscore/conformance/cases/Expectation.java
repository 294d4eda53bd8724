package org.partnerscore.conformance.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a case expects of one account. Left out, the account is the case's only one, the pathway and the month are the
 * case's, the indicator is the file's, and the rules are those of the month's last day. Whatever else is left out is not
 * compared; {@code none} stands for an empty cell.
 */
record Expectation(
        @Nullable String account,
        @Nullable String pathway,
        @Nullable String indicator,
        @Nullable YearMonth month,
        @Nullable LocalDate rulesAsOf,
        @Nullable String market,
        @Nullable String track,
        @Nullable String value,
        @Nullable String baseline,
        @Nullable String target,
        @Nullable String points,
        @Nullable String outcome,
        @Nullable String total,
        @Nullable String tier) {
    Expectation {
        if (points == null && total == null) {
            throw new IllegalArgumentException("a case expects points or a total");
        }
    }

    /** The cells of indicators.csv that are compared. */
    Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, "market", market);
        put(cells, "track", track);
        put(cells, "value", value);
        put(cells, "baseline", baseline);
        put(cells, "target", target);
        put(cells, "points", points);
        put(cells, "outcome", outcome);
        return cells;
    }

    /** The cells of scores.csv that are compared. */
    Map<String, String> scoreCells() {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, "points", total);
        put(cells, "tier", tier);
        return cells;
    }

    private static void put(Map<String, String> cells, String column, @Nullable String expected) {
        if (expected != null) {
            cells.put(
                    column,
                    expected.equals("none") && !column.equals("outcome") && !column.equals("tier") ? "" : expected);
        }
    }
}
