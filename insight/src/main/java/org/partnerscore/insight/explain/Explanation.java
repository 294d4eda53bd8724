package org.partnerscore.insight.explain;

import java.util.List;
import java.util.Map;
import org.partnerscore.core.score.Scorecard;

/**
 * An account's score explained.
 *
 * @param card all its scores
 * @param question what was asked
 * @param indicators those asked for, in the order of the scorecard
 * @param names of tenants, by id
 */
public record Explanation(
        Scorecard card, Question question, List<IndicatorExplanation> indicators, Map<String, String> names) {
    public Explanation {
        indicators = List.copyOf(indicators);
        names = Map.copyOf(names);
    }
}
