package org.partnerscore.presentation.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Outcome;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.presentation.words.Language;

/** A scorecard as text, never wider than {@value #WIDTH} columns. */
public final class ScorecardText {
    /** Columns of the narrowest terminal that is served. */
    public static final int WIDTH = 80;

    private final Voice voice;

    public ScorecardText(Language language, Style style) {
        this.voice = new Voice(language, style);
    }

    /** The scorecard in lines, each ended by a line feed. */
    public String of(Scorecard card) {
        List<String> lines = new ArrayList<>(title(card));
        for (PathwayScore pathway : card.pathways()) {
            lines.add("");
            lines.addAll(new PathwayText(voice, card.programme(), pathway).lines());
        }
        lines.add("");
        lines.addAll(history(card));
        lines.addAll(legend(card));
        return Columns.text(lines);
    }

    private List<String> title(Scorecard card) {
        String account = voice.say("scorecard.account", Map.of("account", card.account()));
        String programme = voice.name(card.programme().name());
        return List.of(
                voice.style().paint(Paint.TITLE, voice.ends(account, best(card), WIDTH)),
                voice.ends(programme, voice.when(card), WIDTH),
                voice.rule());
    }

    private String best(Scorecard card) {
        PathwayScore best = card.best();
        String tier = voice.tier(best);
        return best.tier().equals(Tier.NONE) || card.pathways().size() == 1
                ? tier
                : voice.say(
                        "scorecard.best",
                        Map.of(
                                "tier",
                                tier,
                                "pathway",
                                voice.name(best.pathway().name())));
    }

    /** What the data set lacks, once for all indicators that look back to it. */
    private List<String> history(Scorecard card) {
        List<IndicatorScore> scores = card.pathways().stream()
                .flatMap(pathway -> pathway.indicators().stream())
                .toList();
        return Remarks.HISTORY.across(scores).entrySet().stream()
                .map(gap -> gap(card, gap.getKey(), gap.getValue()))
                .flatMap(text -> Columns.wrap(text, WIDTH).stream())
                .toList();
    }

    private String gap(Scorecard card, Reason reason, List<IndicatorScore> scores) {
        String sentence = voice.sentence(
                reason, card.programme(), scores.get(0).indicator().unit());
        String names = scores.stream()
                .map(score -> voice.name(score.indicator().name()))
                .distinct()
                .collect(Collectors.joining(", "));
        return voice.say("scorecard.history", Map.of("gap", sentence, "indicators", names));
    }

    private List<String> legend(Scorecard card) {
        Set<Outcome> outcomes = card.pathways().stream()
                .flatMap(pathway -> pathway.indicators().stream())
                .map(IndicatorScore::outcome)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> items = outcomes.stream()
                .map(outcome -> voice.symbols().mark(outcome) + " "
                        + voice.style()
                                .printable(voice.scores()
                                        .outcome(outcome, card.programme().hasPoints())))
                .toList();
        return Columns.flow(items, "  ", WIDTH).stream()
                .map(line -> voice.style().paint(Paint.FAINT, line))
                .toList();
    }
}
