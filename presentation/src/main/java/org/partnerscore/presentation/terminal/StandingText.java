package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.forecast.Event;
import org.partnerscore.insight.standing.Standing;
import org.partnerscore.presentation.words.Language;

/** A standing as text: the state and what it means, the days that count, what endangers it. */
public final class StandingText {
    private static final int MOST_DANGERS = 8;

    private final Voice voice;
    private final ChangeText changes;

    /** @param tenantName what to call a tenant by its id */
    public StandingText(Language language, Style style, UnaryOperator<String> tenantName) {
        this.voice = new Voice(language, style);
        this.changes = new ChangeText(voice, tenantName);
    }

    /** The standing in lines, each ended by a line feed. */
    public String of(Standing standing) {
        Scorecard now = standing.now();
        StandingSentences sentences = new StandingSentences(voice);
        List<String> lines = new ArrayList<>();
        String account = voice.say("scorecard.account", Map.of("account", now.account()));
        lines.add(
                voice.style().paint(Paint.TITLE, voice.ends(account, sentences.state(standing), ScorecardText.WIDTH)));
        lines.add(voice.ends(voice.name(now.programme().name()), voice.when(now), ScorecardText.WIDTH));
        lines.add(voice.rule());
        sentences.meaning(standing).forEach(sentence -> add(lines, sentence));
        lines.add("");
        sentences.days(standing).forEach(sentence -> add(lines, sentence));
        dangers(lines, standing);
        return Columns.text(lines);
    }

    private void dangers(List<String> lines, Standing standing) {
        if (standing.next() == null) {
            return;
        }
        lines.add("");
        if (standing.dangers().isEmpty()) {
            add(lines, voice.say("standing.no-danger"));
            return;
        }
        lines.add(voice.style().paint(Paint.TITLE, voice.say("standing.dangers")));
        List<Event> most = standing.dangers().stream().limit(MOST_DANGERS).toList();
        lines.addAll(new EventRows(voice, changes).lines(most, standing.now()));
        int rest = standing.dangers().size() - most.size();
        if (rest > 0) {
            add(lines, voice.style().printable(voice.notation().counted("standing.rest", BigDecimal.valueOf(rest))));
        }
    }

    private static void add(List<String> lines, String text) {
        lines.addAll(Columns.wrap(text, ScorecardText.WIDTH));
    }
}
