package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.presentation.block.Block;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.presentation.words.ScoreWords;
import org.partnerscore.workspace.difference.ContributionChange;
import org.partnerscore.workspace.difference.IndicatorChange;
import org.partnerscore.workspace.difference.OriginChange;
import org.partnerscore.workspace.difference.RunDifference;

/** What two runs differ in, as text. */
public final class RunDifferenceText {
    private static final int SHOWN = 12;
    private static final int CAUSES = 3;

    private final Voice voice;

    public RunDifferenceText(Language language, Style style) {
        this.voice = new Voice(language, style);
    }

    /** @param programme the programme of both runs */
    public String of(RunDifference difference, Programme programme) {
        return report(difference, programme).text();
    }

    /** The same for whoever lays it out otherwise than a terminal does. */
    public List<Block> blocks(RunDifference difference, Programme programme) {
        return report(difference, programme).blocks();
    }

    private Report report(RunDifference difference, Programme programme) {
        Report report = new Report(voice);
        report.title(voice.say(
                "workspace.diff.title",
                Map.of(
                        "before",
                        difference.before().run(),
                        "after",
                        difference.after().run())));
        for (OriginChange origin : difference.origins()) {
            report.item(voice.say(
                    "workspace.diff.origin." + origin.kind().id(),
                    Map.of("before", or(origin.before()), "after", or(origin.after()))));
        }
        report.gap();
        if (difference.totals().isEmpty() && difference.indicators().isEmpty()) {
            return report.say(voice.say("workspace.diff.same"));
        }
        for (RunDifference.TotalChange total : difference.totals()) {
            report.say(voice.say(
                    programme.hasPoints() ? "workspace.diff.total" : "workspace.diff.total.values",
                    Map.of(
                            "account", total.account(),
                            "pathway", pathway(total.pathway(), programme),
                            "before", points(total.pointsBefore()),
                            "after", points(total.pointsAfter()),
                            "tier_before", tier(total.tierBefore(), difference, programme),
                            "tier_after", tier(total.tierAfter(), difference, programme))));
        }
        report.gap();
        difference.indicators().forEach(change -> indicator(report, change, programme));
        return report;
    }

    private void indicator(Report report, IndicatorChange change, Programme programme) {
        String name = programme
                .indicator(change.indicator())
                .map(Indicator::name)
                .map(voice::name)
                .orElse(change.indicator());
        report.title(voice.say(
                "workspace.diff.indicator",
                Map.of(
                        "account", change.account(),
                        "pathway", pathway(change.pathway(), programme),
                        "indicator", name)));
        change.changes()
                .forEach((column, values) -> report.item(voice.say(
                        "workspace.diff.column",
                        Map.of(
                                "column", voice.say("workspace.diff.column." + column),
                                "before", cell(column, values.before(), programme),
                                "after", cell(column, values.after(), programme)))));
        change.contributions().stream().limit(SHOWN).forEach(line -> contribution(report, line));
        if (change.contributions().size() > SHOWN) {
            report.item(voice.say(
                    "problems.rest",
                    Map.of(
                            "number",
                            voice.notation().number(change.contributions().size() - SHOWN))));
        }
        report.gap();
    }

    private void contribution(Report report, ContributionChange change) {
        ContributionChange.Line line = change.line();
        String what = List.of(line.tenant(), line.individual(), line.subscription(), line.month()).stream()
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        report.item(voice.say(
                "workspace.diff.contribution",
                Map.of(
                        "what", what,
                        "before", voice.notation().number(change.before()),
                        "after", voice.notation().number(change.after()))));
        change.causes().stream()
                .limit(CAUSES)
                .forEach(cause ->
                        report.item("    " + voice.symbols().arrow() + " " + cause.file() + ":" + cause.line()));
        if (change.causes().size() > CAUSES) {
            report.item("    "
                    + voice.say(
                            "problems.rest",
                            Map.of(
                                    "number",
                                    voice.notation().number(change.causes().size() - CAUSES))));
        }
    }

    private String pathway(String id, Programme programme) {
        return programme.pathway(id).map(pathway -> voice.name(pathway.name())).orElse(id);
    }

    /** A value of the table of indicators. */
    private String cell(String column, String value, Programme programme) {
        return switch (column) {
            case "points", "max_points" -> points(value);
            case "value", "baseline", "target" ->
                value.isEmpty() ? or(value) : voice.notation().number(new BigDecimal(value));
            case "outcome" ->
                value.isEmpty() ? or(value) : voice.say(ScoreWords.key("outcome." + value, programme.hasPoints()));
            default -> or(value);
        };
    }

    private String points(String points) {
        return points.isEmpty() ? or(points) : voice.notation().fixed(new BigDecimal(points));
    }

    /** Name of a tier by its id; an empty text stands for an account that is not there. */
    private String tier(String id, RunDifference difference, Programme programme) {
        if (id.isEmpty()) {
            return or(id);
        }
        return voice.tier(
                id, programme.tiers().find(difference.after().rulesAsOf()).orElse(List.of()));
    }

    private static String or(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
