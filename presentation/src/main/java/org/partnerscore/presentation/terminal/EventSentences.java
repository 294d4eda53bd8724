package org.partnerscore.presentation.terminal;

import java.util.function.UnaryOperator;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.forecast.Event;
import org.partnerscore.presentation.words.Language;

/** What will happen, a sentence or two each, for whoever lays them out otherwise than a terminal does. */
public final class EventSentences {
    private final Voice voice;
    private final ChangeText changes;

    /** @param tenantName what to call a tenant by its id */
    public EventSentences(Language language, UnaryOperator<String> tenantName) {
        this.voice = new Voice(language, Style.PLAIN);
        this.changes = new ChangeText(voice, tenantName);
    }

    /**
     * The day, the points, what it is and what it makes of the tier.
     *
     * @param card the score of the month in which it happens
     */
    public String of(Event event, Scorecard card) {
        String points = changes.points(event.change());
        return voice.notation().day(event.day()) + ": " + (points.isEmpty() ? "" : points + ". ") + what(event, card);
    }

    /** The same without day and points. */
    public String what(Event event, Scorecard card) {
        return changes.whole(event.change(), card);
    }
}
