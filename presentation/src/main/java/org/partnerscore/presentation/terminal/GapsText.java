package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.insight.gaps.Gap;
import org.partnerscore.insight.gaps.Gaps;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.presentation.words.ScoreWords;

/** Gaps as text: by pathway, those that bring the most points first, those that bring none only counted. */
public final class GapsText {
    private static final int MOST = 20;
    private static final int POINTS = 7;
    private static final int BULLET = 3;

    private final Voice voice;

    public GapsText(Language language, Style style) {
        this.voice = new Voice(language, style);
    }

    /** The gaps in lines, each ended by a line feed. */
    public String of(Gaps gaps) {
        List<String> lines = new ArrayList<>();
        String account =
                voice.say("scorecard.account", Map.of("account", gaps.card().account()));
        lines.add(voice.style().paint(Paint.TITLE, account));
        lines.add(voice.ends(voice.name(gaps.card().programme().name()), voice.when(gaps.card()), ScorecardText.WIDTH));
        lines.add(voice.rule());
        for (PathwayScore pathway : gaps.card().pathways()) {
            lines.add("");
            lines.addAll(pathway(gaps, pathway));
        }
        return Columns.text(lines);
    }

    private List<String> pathway(Gaps gaps, PathwayScore pathway) {
        List<String> lines = new ArrayList<>();
        lines.add(voice.style()
                .paint(
                        Paint.TITLE,
                        voice.ends(voice.name(pathway.pathway().name()), voice.total(pathway), ScorecardText.WIDTH)));
        List<Gap> here = gaps.gaps().stream()
                .filter(gap -> gap.pathway().equals(pathway.pathway()))
                .toList();
        List<Gap> paying = here.stream().filter(Gap::pays).toList();
        lines.add("  " + voice.say(ScoreWords.key(paying.isEmpty() ? "gaps.none" : "gaps.each", pathway.hasPoints())));
        List<List<Gap>> alike = alike(paying);
        alike.stream().limit(MOST).forEach(group -> lines.addAll(gap(gaps, group)));
        long shown = alike.stream().limit(MOST).mapToLong(List::size).sum();
        long rest = here.size() - shown;
        if (rest > 0) {
            String more = ScoreWords.key(paying.isEmpty() ? "gaps.more.none" : "gaps.more", pathway.hasPoints());
            lines.addAll(
                    Columns.wrap(
                                    voice.say(
                                            more,
                                            Map.of("number", voice.notation().number(rest))),
                                    ScorecardText.WIDTH - 2)
                            .stream()
                            .map(line -> "  " + line)
                            .toList());
        }
        return lines;
    }

    private String rises(Gap gap) {
        Map<Indicator, BigDecimal> rises = new LinkedHashMap<>();
        gap.rises().forEach(rise -> rises.put(rise.indicator(), rise.value()));
        return voice.style().printable(voice.scores().rises(rises));
    }

    /** Gaps of people that differ in nothing but the person stand together. */
    private static List<List<Gap>> alike(List<Gap> gaps) {
        Map<List<Object>, List<Gap>> groups = new LinkedHashMap<>();
        for (Gap gap : gaps) {
            Object whom = gap.tenantId() == null ? "" : gap.tenantId();
            groups.computeIfAbsent(
                            List.of(whom, gap.kind(), gap.reason(), gap.hundredths(), gap.rises()),
                            key -> new ArrayList<>())
                    .add(gap);
        }
        return new ArrayList<>(groups.values());
    }

    private List<String> gap(Gaps gaps, List<Gap> group) {
        Gap gap = group.get(0);
        boolean ofPoints = gap.rises().isEmpty();
        String points = ofPoints
                ? voice.style().printable("+" + voice.notation().fixed(BigDecimal.valueOf(gap.hundredths(), 2)))
                : "";
        String first = gap.tenantId() == null
                ? String.valueOf(gap.individualId())
                : gaps.names().getOrDefault(gap.tenantId(), gap.tenantId());
        String who = group.size() == 1
                ? first
                : voice.say(
                        "explain.and-others",
                        Map.of("first", first, "number", voice.notation().number(group.size() - 1L)));
        String what = voice.say(
                ScoreWords.key("gaps." + gap.kind().id(), ofPoints),
                Map.of(
                        "rises",
                        rises(gap),
                        "who",
                        who,
                        "reason",
                        voice.sentence(gap.reason(), gaps.card().programme(), gap.unit())));
        int field = ofPoints ? POINTS : BULLET;
        String mark = ofPoints ? points : voice.symbols().bullet();
        List<String> lines = new ArrayList<>();
        for (String line : Columns.wrap(what, ScorecardText.WIDTH - field - 2)) {
            lines.add(voice.right(lines.isEmpty() ? mark : "", field) + (ofPoints ? "  " : " ") + line);
        }
        return lines;
    }
}
