package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.difference.Change;
import org.partnerscore.insight.difference.Difference;
import org.partnerscore.presentation.words.Language;

/** A difference as text: totals first, then each indicator that changed with its causes. */
public final class DifferenceText {
    private static final int POINTS = 7;
    private static final int INDENT = 4;

    private final Voice voice;
    private final ChangeText changes;

    /** @param tenantName what to call a tenant by its id */
    public DifferenceText(Language language, Style style, UnaryOperator<String> tenantName) {
        this.voice = new Voice(language, style);
        this.changes = new ChangeText(voice, tenantName);
    }

    /** The difference in lines, each ended by a line feed. */
    public String of(Difference difference) {
        List<String> lines = new ArrayList<>(title(difference));
        for (int p = 0; p < difference.after().pathways().size(); p++) {
            lines.add("");
            lines.addAll(pathway(difference, p));
        }
        return Columns.text(lines);
    }

    private List<String> title(Difference difference) {
        Scorecard before = difference.before();
        Scorecard after = difference.after();
        String account = voice.say("difference.account", Map.of("account", after.account()));
        return List.of(
                voice.style().paint(Paint.TITLE, account),
                voice.name(after.programme().name()),
                voice.say("difference.from", Map.of("state", voice.when(before))),
                voice.say("difference.to", Map.of("state", voice.when(after))),
                voice.rule());
    }

    private List<String> pathway(Difference difference, int number) {
        PathwayScore before = difference.before().pathways().get(number);
        PathwayScore after = difference.after().pathways().get(number);
        List<String> lines = new ArrayList<>();
        lines.add(voice.style()
                .paint(
                        Paint.TITLE,
                        voice.ends(
                                voice.name(after.pathway().name()),
                                arrow(voice.tier(before), voice.tier(after)),
                                ScorecardText.WIDTH)));
        if (after.hasPoints()) {
            String total = voice.say(
                    "difference.total",
                    Map.of(
                            "before",
                            voice.notation().points(before.points()),
                            "after",
                            voice.notation().points(after.points())));
            lines.add(voice.ends(total, changes.points(before, after), ScorecardText.WIDTH));
        }
        boolean any = false;
        for (int i = 0; i < after.indicators().size(); i++) {
            List<Change> caused =
                    difference.of(after.pathway(), after.indicators().get(i).indicator());
            if (!caused.isEmpty()) {
                any = true;
                lines.add("");
                lines.addAll(
                        indicator(before.indicators().get(i), after.indicators().get(i)));
                caused.forEach(change -> lines.addAll(cause(change, after)));
            }
        }
        if (!any) {
            lines.add(voice.say("difference.none"));
        }
        return lines;
    }

    private String arrow(String before, String after) {
        return before.equals(after) ? after : before + " " + voice.symbols().arrow() + " " + after;
    }

    private List<String> indicator(IndicatorScore before, IndicatorScore after) {
        String name = voice.name(after.indicator().name());
        String values = voice.style().printable(arrow(value(before), value(after)));
        String points = after.hasPoints()
                ? changes.points(after.points().hundredths() - before.points().hundredths())
                : "";
        String line = name + "  " + values;
        return Columns.width(line) <= ScorecardText.WIDTH - POINTS - 2
                ? List.of(voice.ends(line, points, ScorecardText.WIDTH).stripTrailing())
                : List.of(voice.ends(name, points, ScorecardText.WIDTH).stripTrailing(), "  " + values);
    }

    /** The value; growth as the count before and the count now. */
    private String value(IndicatorScore score) {
        @Nullable BigDecimal baseline = score.baseline();
        String value = voice.notation().amount(score.value(), score.indicator().unit());
        return baseline == null
                ? value
                : voice.say(
                        "difference.growth", Map.of("baseline", voice.notation().number(baseline), "value", value));
    }

    private List<String> cause(Change change, PathwayScore after) {
        String text = (changes.sentence(change) + " " + changes.tier(change, after)).strip();
        List<String> wrapped = Columns.wrap(text, ScorecardText.WIDTH - INDENT - POINTS - 2);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < wrapped.size(); i++) {
            String points = i > 0 ? "" : changes.points(change);
            lines.add(voice.ends(" ".repeat(INDENT) + wrapped.get(i), points, ScorecardText.WIDTH)
                    .stripTrailing());
        }
        return lines;
    }
}
