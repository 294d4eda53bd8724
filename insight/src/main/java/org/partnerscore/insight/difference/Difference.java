package org.partnerscore.insight.difference;

import java.util.List;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.score.Scorecard;

/**
 * How one score of an account became another.
 *
 * @param before the earlier score
 * @param after the later score
 * @param changes by cause in the causes' order, then by pathway and indicator; those of an indicator sum to the
 *     difference of its value, baseline and points
 */
public record Difference(Scorecard before, Scorecard after, List<Change> changes) {
    public Difference {
        changes = List.copyOf(changes);
    }

    /** The changes of one indicator. */
    public List<Change> of(Pathway pathway, Indicator indicator) {
        return changes.stream()
                .filter(change -> change.pathway().id().equals(pathway.id()))
                .filter(change -> change.indicator().id().equals(indicator.id()))
                .toList();
    }
}
