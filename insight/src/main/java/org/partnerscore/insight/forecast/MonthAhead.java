package org.partnerscore.insight.forecast;

import java.util.List;
import org.partnerscore.core.score.Scorecard;

/**
 * A month to come.
 *
 * @param card its score
 * @param events what made it differ from the month before, in the order in which points are attributed
 */
public record MonthAhead(Scorecard card, List<Event> events) {
    public MonthAhead {
        events = List.copyOf(events);
    }
}
