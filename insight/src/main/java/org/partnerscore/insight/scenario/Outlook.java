package org.partnerscore.insight.scenario;

import java.time.YearMonth;
import java.util.List;
import org.partnerscore.core.score.Scorecard;

/**
 * An account's scores month by month under a scenario.
 *
 * @param scenario what was changed
 * @param scorecards one for each month, in their order, at least one
 */
public record Outlook(Scenario scenario, List<Scorecard> scorecards) {
    public Outlook {
        scorecards = List.copyOf(scorecards);
        if (scorecards.isEmpty()) {
            throw new IllegalArgumentException("an outlook needs a month");
        }
    }

    /** The scorecard of a month among them. */
    public Scorecard in(YearMonth month) {
        return scorecards.stream()
                .filter(card -> card.month().equals(month))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scorecard of " + month));
    }
}
