package org.partnerscore.insight.compare;

import java.util.List;
import java.util.Map;
import org.partnerscore.core.score.Scorecard;

/**
 * An account's score under two programmes.
 *
 * @param first its score under the first programme
 * @param second its score under the second, of the same month
 * @param facts its customers by id, then its people by id: those that count in at least one of the two
 * @param names what to call customers, by id
 */
public record Comparison(Scorecard first, Scorecard second, List<ComparedFact> facts, Map<String, String> names) {
    public Comparison {
        facts = List.copyOf(facts);
        names = Map.copyOf(names);
        if (!first.account().equals(second.account()) || !first.month().equals(second.month())) {
            throw new IllegalArgumentException("two programmes are compared by one account and month");
        }
    }
}
