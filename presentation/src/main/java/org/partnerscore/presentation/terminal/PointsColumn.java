package org.partnerscore.presentation.terminal;

import java.util.List;
import java.util.function.ToIntFunction;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Points;

/**
 * The column of points and maxima, set so that the strokes between them stand under each other. It is empty where nothing can
 * be earned, as in a programme without points.
 */
final class PointsColumn {
    private final Voice voice;
    private final boolean none;
    private final int earnedField;
    private final int maximumField;

    /**
     * Points earned and their maximum.
     *
     * @param points what is earned
     * @param maximum what could be
     */
    record Earned(Points points, Points maximum) {
        static Earned in(List<IndicatorScore> scores) {
            return new Earned(
                    scores.stream().map(IndicatorScore::points).reduce(Points.ZERO, Points::plus),
                    scores.stream().map(IndicatorScore::maximum).reduce(Points.ZERO, Points::plus));
        }
    }

    /** A column that has room for each of its cells. */
    PointsColumn(Voice voice, List<Earned> cells) {
        this.voice = voice;
        none = cells.stream().allMatch(cell -> cell.maximum().equals(Points.ZERO));
        earnedField = widest(cells, cell -> Columns.width(earned(cell)));
        maximumField = widest(cells, cell -> Columns.width(maximum(cell)));
    }

    private static int widest(List<Earned> cells, ToIntFunction<Earned> width) {
        return cells.stream().mapToInt(width).max().orElse(0);
    }

    int width() {
        return none ? 0 : Math.max(earnedField + 1 + maximumField, Columns.width(head()));
    }

    String head() {
        return none ? "" : voice.say("scorecard.points");
    }

    String cell(Earned cell) {
        return none
                ? ""
                : voice.right(
                        voice.right(earned(cell), earnedField) + "/" + voice.left(maximum(cell), maximumField),
                        width());
    }

    private String earned(Earned cell) {
        return voice.style().printable(voice.notation().points(cell.points()));
    }

    private String maximum(Earned cell) {
        return voice.style().printable(voice.notation().roundPoints(cell.maximum()));
    }
}
