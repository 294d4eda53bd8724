package org.partnerscore.presentation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Points;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.presentation.page.PageVoice;

/**
 * A pathway's points month by month: a bar for each month, stacked by indicator, with a line for each tier. For programmes
 * with points.
 */
final class HistoryChart {
    private static final int WIDTH = 720;
    private static final int LEFT = 40;
    private static final int TOP = 12;
    /** Units of height for a point. */
    private static final int SCALE = 2;

    private static final int BELOW = 34;

    private final PageVoice voice;
    private final int pathway;
    private final List<Scorecard> months;
    private final int height;
    private final Html svg = new Html();

    /** @param months at least one */
    HistoryChart(PageVoice voice, int pathway, List<Scorecard> months) {
        this.voice = voice;
        this.pathway = pathway;
        this.months = months;
        height = months.stream()
                        .mapToInt(card -> card.pathways().get(pathway).maximum().hundredths())
                        .max()
                        .orElseThrow()
                * SCALE
                / 100;
    }

    /** The chart with its legend. */
    String html() {
        PathwayScore last = score(months.size() - 1);
        svg.raw(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">",
                WIDTH,
                TOP + height + BELOW,
                Html.escaped(voice.name(last.pathway().name()))));
        svg.raw(String.format(
                Locale.ROOT,
                "<line class=\"axis\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>",
                LEFT,
                TOP + height,
                WIDTH,
                TOP + height));
        last.tiers().forEach(this::line);
        int step = (WIDTH - LEFT) / Math.max(1, months.size());
        for (int m = 0; m < months.size(); m++) {
            bar(m, LEFT + m * step + step / 6, step * 2 / 3);
        }
        svg.raw("</svg>");
        legend(last);
        return svg.toString();
    }

    private PathwayScore score(int month) {
        return months.get(month).pathways().get(pathway);
    }

    private void bar(int month, int x, int width) {
        PathwayScore score = score(month);
        String name = voice.notation().month(months.get(month).month());
        int below = 0;
        for (int i = 0; i < score.indicators().size(); i++) {
            IndicatorScore each = score.indicators().get(i);
            int top = below + each.points().hundredths();
            int y = y(top);
            if (y(below) > y) {
                svg.raw(String.format(
                        Locale.ROOT,
                        "<rect class=\"s%d\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"><title>%s</title></rect>",
                        i,
                        x,
                        y,
                        width,
                        y(below) - y,
                        Html.escaped(name + ", " + voice.name(each.indicator().name()) + ": "
                                + voice.notation().points(each.points()))));
            }
            below = top;
        }
        label(x + width / 2, y(below) - 3, voice.notation().points(score.points()));
        label(x + width / 2, TOP + height + 14, months.get(month).month().toString());
    }

    private void label(int x, int y, String text) {
        svg.raw(String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>", x, y, Html.escaped(text)));
    }

    private void line(Tier tier) {
        BigDecimal minimum = Objects.requireNonNull(tier.minimum(), "points of a tier");
        int y = y(Points.of(minimum).hundredths());
        svg.raw(String.format(
                Locale.ROOT, "<line class=\"tier\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>", LEFT, y, WIDTH, y));
        svg.raw(String.format(
                Locale.ROOT, "<text x=\"0\" y=\"%d\">%s</text>", y + 4, Html.escaped(voice.name(tier.name()))));
    }

    private int y(int hundredths) {
        return TOP + height - hundredths * SCALE / 100;
    }

    private void legend(PathwayScore score) {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < score.indicators().size(); i++) {
            entries.add(String.format(
                    Locale.ROOT,
                    "<span><i class=\"s%d\"></i>%s</span>",
                    i,
                    Html.escaped(
                            voice.name(score.indicators().get(i).indicator().name()))));
        }
        svg.raw("<p class=\"legend\">" + String.join(" ", entries) + "</p>");
    }
}
