package org.partnerscore.engine.output;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Points;
import org.partnerscore.core.score.Scorecard;

/**
 * The rows of scores.json and indicators.json: an array of objects with the columns of the tables, money and points as
 * text with two decimals, counts and per cents as whole numbers, what is empty as null.
 */
public final class JsonRows {
    private final String month;
    private final boolean points;
    private final boolean status;
    private final boolean tracks;

    public JsonRows(ScoringPlan plan) {
        month = plan.month() + "-01";
        points = plan.programme().hasPoints();
        status = plan.programme().keepsStatus();
        tracks = plan.programme().hasTracks();
    }

    /** The table scores. */
    public RowWriter scores() {
        return new Table() {
            @Override
            public void rows(Scorecard card, Utf8Buffer out) {
                for (PathwayScore score : card.pathways()) {
                    begin(card, score, out);
                    points("points", score.points(), out);
                    points("max_points", score.maximum(), out);
                    String tier = score.tier();
                    text("tier", tier, out);
                    if (status) {
                        String given = PathwayScore.statusOf(tier);
                        text("status", given.isEmpty() ? null : given, out);
                    }
                    out.ascii("},");
                }
            }
        };
    }

    /** The table indicators. */
    public RowWriter indicators() {
        return new Table() {
            @Override
            public void rows(Scorecard card, Utf8Buffer out) {
                for (PathwayScore pathway : card.pathways()) {
                    for (IndicatorScore score : pathway.indicators()) {
                        begin(card, pathway, out);
                        boolean money = score.indicator().unit() == Unit.USD;
                        text("indicator", score.indicator().id(), out);
                        text("market", tracks || score.market().isEmpty() ? null : score.market(), out);
                        number("value", score.value(), money, out);
                        number("baseline", score.baseline(), money, out);
                        number("target", score.target(), money, out);
                        points("points", score.points(), out);
                        points("max_points", score.maximum(), out);
                        text("outcome", score.outcome().id(), out);
                        if (tracks) {
                            text("track", score.market(), out);
                        }
                        out.ascii("},");
                    }
                }
            }
        };
    }

    private void begin(Scorecard card, PathwayScore pathway, Utf8Buffer out) {
        out.ascii("\n  {\"account_id\": ").raw(JsonText.bytes(card.account()));
        text("programme", card.programme().id(), out);
        text("pathway", pathway.pathway().id(), out);
        text("month", month, out);
    }

    private static Utf8Buffer text(String name, @Nullable String value, Utf8Buffer out) {
        out.ascii(", \"").ascii(name).ascii("\": ");
        return value == null ? out.ascii("null") : out.raw(JsonText.bytes(value));
    }

    /** Points; null in a programme without. */
    private void points(String name, Points number, Utf8Buffer out) {
        if (points) {
            out.ascii(", \"")
                    .ascii(name)
                    .ascii("\": \"")
                    .hundredths(number.hundredths())
                    .ascii('"');
        } else {
            text(name, null, out);
        }
    }

    private static void number(String name, @Nullable BigDecimal value, boolean money, Utf8Buffer out) {
        out.ascii(", \"").ascii(name).ascii("\": ");
        if (value == null) {
            out.ascii("null");
        } else if (money) {
            out.ascii('"').ascii(value.setScale(2).toPlainString()).ascii('"');
        } else {
            out.ascii(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
        }
    }

    /** Every row ends in a comma; the last one's is left out. */
    private abstract static class Table implements RowWriter {
        @Override
        public byte[] head() {
            return Utf8Buffer.utf8("[");
        }

        @Override
        public byte[] tail() {
            return Utf8Buffer.utf8("\n]\n");
        }

        @Override
        public int surplus() {
            return 1;
        }
    }
}
