package org.partnerscore.insight.route;

import java.util.List;
import java.util.Set;

/**
 * Steps that touch the same facts, in every possible number: the options exclude each other. What two lanes touch has
 * nothing in common (people; one customer; customers to be won), so that their contributions add up.
 *
 * @param options what can be done, the first of them nothing
 */
record Lane(List<Option> options) {
    /**
     * One thing that can be done in a lane.
     *
     * @param steps the steps, none of them twice
     * @param sums by how much it changes the account's sums, as {@link SumSpace} lays them out
     */
    record Option(List<PricedChange> steps, Sums sums) {
        long cents() {
            long cents = 0;
            for (PricedChange step : steps) {
                cents = Math.addExact(cents, step.cents());
            }
            return cents;
        }

        boolean avoids(Set<String> kinds) {
            return steps.stream().noneMatch(step -> kinds.contains(step.kind()) || kinds.contains(step.at()));
        }
    }

    Lane {
        options = List.copyOf(options);
        if (options.isEmpty() || !options.get(0).steps().isEmpty()) {
            throw new IllegalArgumentException("a lane begins with doing nothing");
        }
    }

    /** The lane without the options that use steps of some kinds, or of some kinds with some objects. */
    Lane avoiding(Set<String> kinds) {
        return new Lane(options.stream().filter(option -> option.avoids(kinds)).toList());
    }

    /** Whether anything can be done. */
    boolean open() {
        return options.size() > 1;
    }
}
