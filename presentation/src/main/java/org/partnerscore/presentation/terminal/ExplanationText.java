package org.partnerscore.presentation.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnerscore.insight.explain.Explanation;
import org.partnerscore.insight.explain.IndicatorExplanation;
import org.partnerscore.insight.explain.Question;
import org.partnerscore.presentation.words.Language;

/**
 * An explanation as text, never wider than a scorecard. Of all indicators it gives the arithmetic, of one also its lines
 * and rules, of one tenant or person what each indicator makes of them.
 */
public final class ExplanationText {
    private final Voice voice;

    public ExplanationText(Language language, Style style) {
        this.voice = new Voice(language, style);
    }

    /** The explanation in lines, each ended by a line feed. */
    public String of(Explanation explanation) {
        List<String> lines = new ArrayList<>(title(explanation));
        for (IndicatorExplanation indicator : explanation.indicators()) {
            lines.addAll(new ExplanationSection(voice, explanation, indicator).lines());
        }
        boolean countedOnly = explanation.lookedFor() == Explanation.LookedFor.COUNTED;
        if (countedOnly
                && explanation.indicators().stream()
                        .allMatch(indicator -> indicator.lines().isEmpty())) {
            nothingOf(explanation.question(), lines);
        }
        if (explanation.question().indicator() == null
                && !explanation.question().narrow()) {
            lines.add("");
            explanation.indicators().stream()
                    .findFirst()
                    .map(first -> voice.say(
                            "explain.see",
                            Map.of("indicator", first.score().indicator().id())))
                    .ifPresent(text -> lines.addAll(Columns.wrap(text, ScorecardText.WIDTH)));
        }
        if (countedOnly) {
            lines.add("");
            lines.addAll(Columns.wrap(voice.say("explain.counted-only"), ScorecardText.WIDTH));
        }
        return Columns.text(lines);
    }

    private void nothingOf(Question question, List<String> lines) {
        Stream.of(question.tenant(), question.individual())
                .flatMap(Stream::ofNullable)
                .map(id -> voice.say("explain.nothing-of", Map.of("id", id)))
                .forEach(text -> {
                    lines.add("");
                    lines.addAll(Columns.wrap(text, ScorecardText.WIDTH));
                });
    }

    private List<String> title(Explanation explanation) {
        Question question = explanation.question();
        String whom = "";
        if (question.tenant() != null) {
            whom = explanation.names().getOrDefault(question.tenant(), question.tenant());
        } else if (question.individual() != null) {
            whom = question.individual();
        }
        String account = voice.say(
                "scorecard.account", Map.of("account", explanation.card().account()));
        return List.of(
                voice.style()
                        .paint(Paint.TITLE, voice.ends(account, voice.style().printable(whom), ScorecardText.WIDTH)),
                voice.ends(
                        voice.name(explanation.card().programme().name()),
                        voice.when(explanation.card()),
                        ScorecardText.WIDTH),
                voice.rule());
    }
}
