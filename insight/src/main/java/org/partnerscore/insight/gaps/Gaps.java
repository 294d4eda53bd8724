package org.partnerscore.insight.gaps;

import java.util.List;
import java.util.Map;
import org.partnerscore.core.score.Scorecard;

/**
 * All credit that an account just misses.
 *
 * @param card its scores as they are
 * @param gaps those that would bring the most points first
 * @param names of tenants, by id
 */
public record Gaps(Scorecard card, List<Gap> gaps, Map<String, String> names) {
    public Gaps {
        gaps = List.copyOf(gaps);
        names = Map.copyOf(names);
    }
}
