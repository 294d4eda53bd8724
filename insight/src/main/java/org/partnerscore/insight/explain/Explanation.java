package org.partnerscore.insight.explain;

import java.util.List;
import java.util.Map;
import org.partnerscore.core.score.Scorecard;

/**
 * An account's score explained.
 *
 * @param card all its scores
 * @param question what was asked
 * @param lookedFor which lines were looked for
 * @param indicators those asked for, in the order of the scorecard
 * @param names of tenants, by id; none where they are not known
 */
public record Explanation(
        Scorecard card,
        Question question,
        LookedFor lookedFor,
        List<IndicatorExplanation> indicators,
        Map<String, String> names) {
    /** Which lines were looked for. */
    public enum LookedFor {
        /** Those that count and those that do not. */
        ALL,
        /** Those that count; a run keeps no others. */
        COUNTED
    }

    public Explanation {
        indicators = List.copyOf(indicators);
        names = Map.copyOf(names);
    }
}
