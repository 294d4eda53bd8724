package org.partnerscore.engine.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Points;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.write.CsvCell;

/** The rows of scores.csv and indicators.csv. What is the same in many rows is made into bytes once. */
public final class CsvRows {
    /** Any number of so many digits is a {@code long}. */
    private static final int DIGITS_OF_LONG = 18;

    private final boolean points;
    private final boolean status;
    private final boolean tracks;
    private final List<String> scoreColumns;
    private final List<String> indicatorColumns;
    private final byte[][] pathwayMiddle;
    private final byte[][][] indicatorMiddle;

    public CsvRows(ScoringPlan plan) {
        points = plan.programme().hasPoints();
        status = plan.programme().keepsStatus();
        tracks = plan.programme().hasTracks();
        scoreColumns = OutputColumns.scores(plan.programme());
        indicatorColumns = OutputColumns.indicators(plan.programme());
        List<byte[]> pathways = new ArrayList<>();
        List<byte[][]> indicators = new ArrayList<>();
        for (Pathway pathway : plan.programme().pathways()) {
            String middle = "," + plan.programme().id() + "," + pathway.id() + "," + plan.month() + "-01,";
            pathways.add(Utf8Buffer.utf8(middle));
            indicators.add(plan.programme().indicators().stream()
                    .map(Indicator::id)
                    .map(id -> Utf8Buffer.utf8(middle + id + ","))
                    .toArray(byte[][]::new));
        }
        pathwayMiddle = pathways.toArray(byte[][]::new);
        indicatorMiddle = indicators.toArray(byte[][][]::new);
    }

    /** The table scores. */
    public RowWriter scores() {
        return new CsvTable(scoreColumns) {
            @Override
            public void rows(Scorecard card, Utf8Buffer out) {
                byte[] account = Utf8Buffer.utf8(CsvCell.of(card.account()));
                for (int p = 0; p < pathwayMiddle.length; p++) {
                    PathwayScore score = card.pathways().get(p);
                    out.raw(account).raw(pathwayMiddle[p]);
                    String tier = score.tier();
                    points(score.points(), out).ascii(',');
                    points(score.maximum(), out).ascii(',').ascii(tier);
                    if (status) {
                        out.ascii(',').ascii(PathwayScore.statusOf(tier));
                    }
                    out.ascii('\n');
                }
            }
        };
    }

    /** The table indicators. */
    public RowWriter indicators() {
        return new CsvTable(indicatorColumns) {
            @Override
            public void rows(Scorecard card, Utf8Buffer out) {
                byte[] account = Utf8Buffer.utf8(CsvCell.of(card.account()));
                for (int p = 0; p < indicatorMiddle.length; p++) {
                    List<IndicatorScore> scores = card.pathways().get(p).indicators();
                    for (int i = 0; i < scores.size(); i++) {
                        out.raw(account).raw(indicatorMiddle[p][i]);
                        indicator(scores.get(i), out);
                    }
                }
            }
        };
    }

    private void indicator(IndicatorScore score, Utf8Buffer out) {
        out.ascii(tracks ? "" : score.market()).ascii(',');
        number(score.value(), out).ascii(',');
        number(score.baseline(), out).ascii(',');
        number(score.target(), out).ascii(',');
        points(score.points(), out).ascii(',');
        points(score.maximum(), out).ascii(',').ascii(score.outcome().id());
        if (tracks) {
            out.ascii(',').ascii(score.market());
        }
        out.ascii('\n');
    }

    /** Points; nothing in a programme without. */
    private Utf8Buffer points(Points number, Utf8Buffer out) {
        return points ? out.hundredths(number.hundredths()) : out;
    }

    private static Utf8Buffer number(@Nullable BigDecimal number, Utf8Buffer out) {
        if (number == null) {
            return out;
        }
        if (number.precision() <= DIGITS_OF_LONG) {
            if (number.scale() == 0) {
                return out.whole(number.longValue());
            }
            if (number.scale() == 2) {
                return out.cents(number.scaleByPowerOfTen(2).longValue());
            }
        }
        return out.ascii(
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }

    private abstract static class CsvTable implements RowWriter {
        private final byte[] head;

        CsvTable(List<String> columns) {
            this.head = OutputColumns.csvHeader(columns);
        }

        @Override
        public byte[] head() {
            return head;
        }
    }
}
