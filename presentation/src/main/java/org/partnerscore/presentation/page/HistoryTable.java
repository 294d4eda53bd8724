package org.partnerscore.presentation.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Points;
import org.partnerscore.core.score.Scorecard;

/**
 * The points of a pathway month by month, stacked by indicator; in a programme without points the values.
 *
 * @param ofPoints whether there are points
 * @param caption what the table shows
 * @param series the indicators, in the order of the cells
 * @param lines the tiers, the lowest first
 * @param rows the months, the oldest first
 */
public record HistoryTable(boolean ofPoints, String caption, List<Series> series, List<Line> lines, List<Row> rows) {
    public HistoryTable {
        series = List.copyOf(series);
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }

    /**
     * An indicator.
     *
     * @param name its name
     * @param money whether its value is money
     */
    public record Series(String name, boolean money) {}

    /**
     * A tier to reach.
     *
     * @param name its name
     * @param minimum the points it takes, as a plain number
     */
    public record Line(String name, String minimum) {}

    /**
     * A month.
     *
     * @param month the month
     * @param cells points of each indicator, or their values
     * @param total the sum of points, or how many of the values that the next tier needs
     * @param tier name of the tier reached
     */
    public record Row(String month, List<Cell> cells, Cell total, String tier) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Points, or what stands for them.
     *
     * @param text as people read them
     * @param number as a plain number; empty where there are no points
     */
    public record Cell(String text, String number) {}

    /**
     * The history of a pathway.
     *
     * @param now the pathway's score in the month shown
     * @param history the scorecards of the months up to it, the oldest first, all of one programme
     */
    static HistoryTable of(PageVoice voice, PathwayScore now, List<Scorecard> history) {
        return new HistoryTable(
                now.hasPoints(),
                voice.name(now.pathway().name()),
                now.indicators().stream()
                        .map(score -> new Series(
                                voice.name(score.indicator().name()),
                                score.indicator().unit() == Unit.USD))
                        .toList(),
                lines(voice, now.tiers()),
                history.stream().map(card -> row(voice, now, card)).toList());
    }

    private static List<Line> lines(PageVoice voice, List<Tier> bestFirst) {
        List<Line> lines = new ArrayList<>();
        for (Tier tier : bestFirst) {
            BigDecimal minimum = tier.minimum();
            if (minimum != null) {
                lines.add(new Line(voice.name(tier.name()), minimum.toPlainString()));
            }
        }
        Collections.reverse(lines);
        return lines;
    }

    private static Row row(PageVoice voice, PathwayScore now, Scorecard card) {
        PathwayScore then = card.pathways().stream()
                .filter(score -> score.pathway().id().equals(now.pathway().id()))
                .findFirst()
                .orElseThrow();
        return new Row(
                voice.notation().month(card.month()),
                now.indicators().stream()
                        .map(score -> score.hasPoints() ? cell(voice, points(score, then)) : value(voice, score, then))
                        .toList(),
                then.hasPoints()
                        ? cell(voice, then.points())
                        : new Cell(voice.scores().total(then), ""),
                voice.tier(then.tier(), then.tiers()));
    }

    /** The points of an indicator in another month; none in one whose programme does not have it. */
    private static Points points(IndicatorScore wanted, PathwayScore then) {
        return then.indicators().stream()
                .filter(score ->
                        score.indicator().id().equals(wanted.indicator().id()))
                .map(IndicatorScore::points)
                .findFirst()
                .orElse(Points.ZERO);
    }

    /** The value of an indicator in another month, where there are no points. */
    private static Cell value(PageVoice voice, IndicatorScore wanted, PathwayScore then) {
        return then.indicators().stream()
                .filter(score ->
                        score.indicator().id().equals(wanted.indicator().id()))
                .map(score -> new Cell(
                        voice.notation().amount(score.value(), score.indicator().unit()), ""))
                .findFirst()
                .orElse(new Cell("", ""));
    }

    private static Cell cell(PageVoice voice, Points points) {
        return new Cell(voice.notation().points(points), points.toString());
    }

    /** The history of the indicators that do not tell revenue, without sums and tiers, which would. */
    HistoryTable withoutRevenue(PageVoice voice) {
        String withheld = voice.say("web.withheld");
        List<Integer> kept = IntStream.range(0, series.size())
                .filter(i -> !series.get(i).money())
                .boxed()
                .toList();
        return new HistoryTable(
                ofPoints,
                caption,
                kept.stream().map(series::get).toList(),
                lines,
                rows.stream()
                        .map(row -> new Row(
                                row.month(),
                                kept.stream().map(row.cells()::get).toList(),
                                new Cell(withheld, ""),
                                withheld))
                        .toList());
    }
}
