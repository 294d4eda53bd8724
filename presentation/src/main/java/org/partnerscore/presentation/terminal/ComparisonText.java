package org.partnerscore.presentation.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.compare.ComparedFact;
import org.partnerscore.insight.compare.Comparison;
import org.partnerscore.insight.compare.Counted;
import org.partnerscore.presentation.words.Language;

/** Two programmes side by side as text: both scores, then what counts in one alone and why not in the other. */
public final class ComparisonText {
    private static final int WIDTH = ScorecardText.WIDTH;
    private static final int MOST = 20;

    private final Voice voice;
    private final Comparison comparison;

    public ComparisonText(Language language, Style style, Comparison comparison) {
        this.voice = new Voice(language, style);
        this.comparison = comparison;
    }

    /** The text in lines, each ended by a line feed. */
    public String text() {
        List<String> lines = new ArrayList<>();
        Scorecard first = comparison.first();
        String account = voice.say("scorecard.account", Map.of("account", first.account()));
        lines.add(voice.style()
                .paint(Paint.TITLE, voice.ends(account, voice.notation().month(first.month()), WIDTH)));
        lines.add(voice.rule());
        score(first, lines);
        score(comparison.second(), lines);
        alone(true, lines);
        alone(false, lines);
        long both = comparison.facts().stream().filter(BOTH).count();
        lines.add("");
        lines.add(voice.say("compare.both", Map.of("number", voice.notation().number(both))));
        return Columns.text(lines);
    }

    private static final Predicate<ComparedFact> BOTH =
            fact -> fact.first().counts() && fact.second().counts();

    private void score(Scorecard card, List<String> lines) {
        lines.add("");
        lines.add(voice.style().paint(Paint.TITLE, voice.name(card.programme().name())));
        for (PathwayScore pathway : card.pathways()) {
            lines.add("  "
                    + voice.ends(
                            voice.name(pathway.pathway().name()),
                            voice.scores().withTier(voice.total(pathway), pathway),
                            WIDTH - 2));
        }
    }

    /** What counts under one programme and not under the other. */
    private void alone(boolean first, List<String> lines) {
        List<ComparedFact> facts = comparison.facts().stream()
                .filter(BOTH.negate())
                .filter(fact -> (first ? fact.first() : fact.second()).counts())
                .toList();
        Scorecard here = first ? comparison.first() : comparison.second();
        Scorecard there = first ? comparison.second() : comparison.first();
        lines.add("");
        lines.addAll(wrapped(
                voice.say(
                        facts.isEmpty() ? "compare.none" : "compare.alone",
                        Map.of(
                                "number", voice.notation().number(facts.size()),
                                "programme", voice.name(here.programme().name()))),
                0));
        facts.stream().limit(MOST).forEach(fact -> {
            Counted counted = first ? fact.first() : fact.second();
            lines.addAll(wrapped(
                    voice.say("compare.fact", Map.of("who", who(fact), "indicators", indicators(counted, here))), 2));
            lines.addAll(wrapped(against(first ? fact.second() : fact.first(), there), 4));
        });
        if (facts.size() > MOST) {
            lines.addAll(wrapped(
                    voice.say("compare.more", Map.of("number", voice.notation().number(facts.size() - MOST))), 2));
        }
    }

    private String who(ComparedFact fact) {
        return fact.tenantId() == null
                ? String.valueOf(fact.individualId())
                : comparison.names().getOrDefault(fact.tenantId(), fact.tenantId());
    }

    private String indicators(Counted counted, Scorecard card) {
        return counted.places().stream().map(place -> name(place, card)).collect(Collectors.joining(", "));
    }

    private String name(Counted.Place place, Scorecard card) {
        String indicator = voice.name(place.indicator().name());
        return card.pathways().size() == 1
                ? indicator
                : indicator + " (" + voice.name(place.pathway().name()) + ")";
    }

    private String against(Counted counted, Scorecard card) {
        Counted.Against against = counted.against();
        String programme = voice.name(card.programme().name());
        return against == null
                ? voice.say("compare.unseen", Map.of("programme", programme))
                : voice.say(
                        "compare.against",
                        Map.of(
                                "programme", programme,
                                "indicator", name(against.place(), card),
                                "reason",
                                        voice.sentence(
                                                against.reason(),
                                                card.programme(),
                                                against.place().indicator().unit())));
    }

    private static List<String> wrapped(String text, int indent) {
        return Columns.wrap(text, WIDTH, indent);
    }
}
