package org.partnerscore.insight.route;

import java.time.YearMonth;
import java.util.List;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.insight.scenario.Change;
import org.partnerscore.insight.scenario.Scenario;

/**
 * A way to the tier.
 *
 * @param steps in the order in which their effects are told; empty where nothing need be done
 * @param held the last month, of those that were looked at, up to which the tier is kept without a break
 * @param beyond whether the tier is still held in the last month looked at
 */
public record Route(List<Step> steps, YearMonth held, boolean beyond) {
    public Route {
        steps = List.copyOf(steps);
    }

    /**
     * A step and what it brings once those before it are taken.
     *
     * @param priced the step
     * @param before the pathway's score before it, in the month in which the tier is to be reached
     * @param after the score after it
     */
    public record Step(PricedChange priced, PathwayScore before, PathwayScore after) {
        /** Hundredths of points that it brings; below 0 where it costs points. */
        public int hundredths() {
            return after.points().hundredths() - before.points().hundredths();
        }
    }

    /** What all steps cost. */
    public long cents() {
        return steps.stream().mapToLong(step -> step.priced().cents()).sum();
    }

    /** The steps as a scenario. */
    public Scenario scenario() {
        return Scenario.of(
                "", steps.stream().<Change>map(step -> step.priced().change()).toList());
    }
}
