package org.partnerscore.insight.standing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.forecast.Event;

/**
 * An account's standing.
 *
 * @param now the score of the month asked about
 * @param state where the account is in the life cycle
 * @param attainedOn the day on which it attained the competency; null if none is on record
 * @param last the latest anniversary up to the month's end; null if there has been none
 * @param next the next anniversary, with the score foreseen for it; null if no competency is on record
 * @param dangers what lowers the points of the pathway that gives the account its tier, from now to the score that decides
 *     the next anniversary, the most points first
 * @param status the tier that is kept from the month it was reached in; null in a programme that keeps none
 */
public record Standing(
        Scorecard now,
        LifeCycle state,
        @Nullable LocalDate attainedOn,
        @Nullable Anniversary last,
        @Nullable Anniversary next,
        List<Event> dangers,
        @Nullable Status status) {
    public Standing {
        dangers = List.copyOf(dangers);
        if ((attainedOn == null) != (next == null)) {
            throw new IllegalArgumentException(
                    "whoever attained a competency has an anniversary ahead, and nobody else");
        }
    }
}
