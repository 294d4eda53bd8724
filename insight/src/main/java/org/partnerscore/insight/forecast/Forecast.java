package org.partnerscore.insight.forecast;

import java.util.List;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.future.Assumption;

/**
 * An account's months to come.
 *
 * @param assumption how values go on
 * @param now the score of the last month known
 * @param months the months after it, in their order, at least one
 */
public record Forecast(Assumption assumption, Scorecard now, List<MonthAhead> months) {
    public Forecast {
        months = List.copyOf(months);
        if (months.isEmpty()) {
            throw new IllegalArgumentException("a forecast needs a month ahead");
        }
    }
}
