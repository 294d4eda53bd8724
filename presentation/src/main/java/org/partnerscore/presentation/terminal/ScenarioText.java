package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.insight.scenario.Change;
import org.partnerscore.insight.scenario.Outlook;
import org.partnerscore.insight.scenario.WhatIf;
import org.partnerscore.presentation.words.ChangeWords;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.presentation.words.Words;

/** Scenarios as text: what is changed, what each indicator earns before and after, and the months ahead. */
public final class ScenarioText {
    /** More scenarios than this do not fit beside each other. */
    public static final int MOST_SCENARIOS = 3;

    private static final int WIDTH = ScorecardText.WIDTH;
    private static final int CELL = 14;
    private static final int WIDE_CELL = 21;
    private static final int POINTS = 7;
    private static final int MARGIN = 2;

    private final Voice voice;
    private final ChangeWords changes;
    private final WhatIf whatIf;
    private final Programme programme;
    private final int cell;
    private final int nameField;

    /** @param facts names the customers */
    public ScenarioText(Language language, Style style, WhatIf whatIf, AccountFacts facts) {
        this.voice = new Voice(language, style);
        this.whatIf = whatIf;
        this.programme = whatIf.before().scorecards().get(0).programme();
        this.changes = new ChangeWords(Words.in(language), programme, facts);
        this.cell = whatIf.all().size() == 2 && longestTier() > CELL - POINTS ? WIDE_CELL : CELL;
        this.nameField = WIDTH - MARGIN - whatIf.all().size() * cell;
    }

    private int longestTier() {
        return whatIf.before().scorecards().get(0).best().tiers().stream()
                .mapToInt(tier -> Columns.width(voice.name(tier.name())))
                .max()
                .orElse(0);
    }

    /** The text in lines, each ended by a line feed. */
    public String text() {
        List<String> lines = new ArrayList<>(title());
        IntStream.range(0, whatIf.after().size()).forEach(i -> lines.addAll(scenario(i)));
        for (int p = 0; p < programme.pathways().size(); p++) {
            lines.add("");
            lines.addAll(pathway(p));
        }
        return Columns.text(lines);
    }

    private List<String> title() {
        List<Scorecard> before = whatIf.before().scorecards();
        String account =
                voice.say("whatif.account", Map.of("account", before.get(0).account()));
        String tiers = whatIf.all().stream()
                .map(outlook -> voice.tier(outlook.in(whatIf.begun()).best()))
                .collect(Collectors.joining(" " + voice.symbols().arrow() + " "));
        String months = voice.say(
                "whatif.months",
                Map.of(
                        "first", voice.notation().month(whatIf.first()),
                        "last",
                                voice.notation()
                                        .month(before.get(before.size() - 1).month())));
        return List.of(
                voice.style().paint(Paint.TITLE, voice.ends(account, tiers, WIDTH)),
                voice.ends(voice.name(programme.name()), months, WIDTH),
                voice.rule());
    }

    private List<String> scenario(int number) {
        Outlook outlook = whatIf.after().get(number);
        List<String> lines = new ArrayList<>();
        String name = outlook.scenario().name();
        if (whatIf.after().size() > 1 || !name.isEmpty()) {
            String label = voice.style().printable(name);
            lines.add(voice.style()
                    .paint(
                            Paint.TITLE,
                            voice.cut(whatIf.after().size() > 1 ? letter(number) + "  " + label : label, WIDTH)));
        }
        for (Change change : outlook.scenario().changes()) {
            List<String> wrapped = Columns.wrap(voice.style().printable(changes.of(change)), WIDTH - 4);
            lines.add("  " + voice.symbols().bullet() + " " + wrapped.get(0));
            wrapped.stream().skip(1).forEach(rest -> lines.add("    " + rest));
        }
        return lines;
    }

    private static String letter(int number) {
        return Character.toString('A' + number);
    }

    private List<String> pathway(int number) {
        List<List<PathwayScore>> months = whatIf.before().scorecards().stream()
                .map(card -> scores(number, card))
                .toList();
        String name = voice.name(programme.pathways().get(number).name());
        if (months.stream().allMatch(ScenarioText::same)) {
            return List.of(voice.style().paint(Paint.TITLE, name), " ".repeat(MARGIN) + voice.say("whatif.nothing"));
        }
        List<String> lines = new ArrayList<>();
        lines.add(voice.style().paint(Paint.TITLE, head(name)));
        lines.addAll(indicators(scores(number, whatIf.before().in(whatIf.begun()))));
        lines.add("");
        for (int m = 0; m < months.size(); m++) {
            String month =
                    voice.notation().month(whatIf.before().scorecards().get(m).month());
            lines.add(row(voice.style().printable(month), months.get(m).stream().map(this::total)));
        }
        return lines;
    }

    /** The pathway's scores of a month: before, then after each scenario. */
    private List<PathwayScore> scores(int pathway, Scorecard before) {
        return whatIf.all().stream()
                .map(outlook -> outlook.in(before.month()).pathways().get(pathway))
                .toList();
    }

    private static boolean same(List<PathwayScore> scores) {
        return scores.stream().map(ScenarioText::figures).distinct().count() == 1;
    }

    private static List<Object> figures(PathwayScore score) {
        return score.indicators().stream()
                .<Object>map(each -> Stream.of(each.value(), each.points()).toList())
                .toList();
    }

    private String head(String name) {
        List<String> heads = new ArrayList<>(List.of(voice.say("whatif.before")));
        for (int i = 0; i < whatIf.after().size(); i++) {
            heads.add(whatIf.after().size() == 1 ? voice.say("whatif.after") : letter(i));
        }
        return voice.left(name, MARGIN + nameField)
                + heads.stream().map(head -> voice.right(head, cell)).collect(Collectors.joining());
    }

    /** The indicators whose value or points change, and how many do not. */
    private List<String> indicators(List<PathwayScore> scores) {
        List<String> lines = new ArrayList<>();
        lines.add(voice.style()
                .paint(
                        Paint.FAINT,
                        " ".repeat(MARGIN)
                                + voice.style().printable(voice.notation().month(whatIf.begun()))));
        int same = 0;
        for (int i = 0; i < scores.get(0).indicators().size(); i++) {
            int number = i;
            List<IndicatorScore> row =
                    scores.stream().map(score -> score.indicators().get(number)).toList();
            if (row.stream()
                            .map(each -> List.of(each.value(), each.points()))
                            .distinct()
                            .count()
                    == 1) {
                same++;
                continue;
            }
            String name = voice.name(row.get(0).indicator().name());
            boolean fits = Columns.width(name) < nameField;
            if (!fits) {
                lines.add(" ".repeat(MARGIN) + voice.cut(name, WIDTH - MARGIN));
            }
            lines.add(row(fits ? name : "", row.stream().map(voice.scores()::earned)));
            if (!row.get(0).hasPoints()) {
                continue;
            }
            String values = row.stream()
                    .map(each ->
                            voice.notation().bare(each.value(), each.indicator().unit()))
                    .limit(row.size() - 1L)
                    .collect(Collectors.joining(" " + voice.symbols().arrow() + " "));
            String last = voice.notation()
                    .amount(
                            row.get(row.size() - 1).value(),
                            row.get(0).indicator().unit());
            lines.add(voice.style()
                    .paint(
                            Paint.FAINT,
                            " ".repeat(MARGIN + 2)
                                    + voice.style()
                                            .printable(values + " "
                                                    + voice.symbols().arrow() + " " + last)));
        }
        if (same > 0) {
            lines.add(" ".repeat(MARGIN)
                    + voice.style().printable(voice.notation().counted(unchanged(), BigDecimal.valueOf(same))));
        }
        return lines;
    }

    private String unchanged() {
        return programme.hasPoints() ? "whatif.unchanged" : "whatif.unchanged.values";
    }

    /** Points and tier in one cell, the tier where one is reached. */
    private String total(PathwayScore score) {
        if (!score.hasPoints()) {
            return voice.cut(voice.tier(score), cell - 1);
        }
        String points = voice.notation().points(score.points());
        return score.tier().equals(Tier.NONE) ? points : voice.cut(voice.tier(score), cell - POINTS) + " " + points;
    }

    private String row(String name, Stream<String> cells) {
        return " ".repeat(MARGIN)
                + voice.left(name, nameField)
                + cells.map(text -> voice.right(voice.style().printable(text), cell))
                        .collect(Collectors.joining());
    }
}
