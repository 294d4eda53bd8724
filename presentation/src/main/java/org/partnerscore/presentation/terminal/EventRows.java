package org.partnerscore.presentation.terminal;

import java.util.List;
import java.util.stream.Stream;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.difference.Change;
import org.partnerscore.insight.forecast.Event;

/** What will happen, a row each: the day, the points, then what it is and who is behind it. */
final class EventRows {
    private static final int DAY = 20;
    private static final int POINTS = 7;
    private static final int INDENT = DAY + POINTS + 2;

    private final Voice voice;
    private final ChangeText changes;

    EventRows(Voice voice, ChangeText changes) {
        this.voice = voice;
        this.changes = changes;
    }

    /**
     * The rows.
     *
     * @param card any score under whose rules they come
     */
    List<String> lines(List<Event> events, Scorecard card) {
        return events.stream().flatMap(event -> row(event, card)).toList();
    }

    private Stream<String> row(Event event, Scorecard card) {
        Change change = event.change();
        List<String> wrapped = Columns.wrap(changes.whole(change, card), ScorecardText.WIDTH - INDENT);
        String day = voice.style().printable(voice.notation().day(event.day()));
        String head = voice.left(day, DAY) + voice.right(changes.points(change), POINTS) + "  ";
        return Stream.concat(
                Stream.of(head + wrapped.get(0)), wrapped.stream().skip(1).map(line -> " ".repeat(INDENT) + line));
    }
}
