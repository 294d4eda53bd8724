package org.partnerscore.insight.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Changes to be made together, in their order.
 *
 * @param name what people call it; empty where it has no name
 * @param steps the changes with the places they were written at
 */
public record Scenario(String name, List<Step> steps) {
    /** Everything stays as it is. */
    public static final Scenario NOTHING = new Scenario("", List.of());

    /**
     * A change of a scenario.
     *
     * @param change the change
     * @param place where it was written
     */
    public record Step(Change change, ChangeProblem.Place place) {}

    public Scenario {
        steps = List.copyOf(steps);
    }

    /** Changes that were written nowhere. */
    public static Scenario of(String name, List<? extends Change> changes) {
        return new Scenario(
                name,
                changes.stream()
                        .map(change -> new Step(change, ChangeProblem.Place.COMMAND_LINE))
                        .toList());
    }

    public List<Change> changes() {
        return steps.stream().map(Step::change).toList();
    }

    /** The first month, not before another, in which every change has begun. */
    public YearMonth begun(YearMonth earliest) {
        return changes().stream().map(Change::from).reduce(earliest, (a, b) -> a.isAfter(b) ? a : b);
    }

    /** Ids of the customers that it names. */
    public Set<String> tenants() {
        Set<String> tenants = new TreeSet<>();
        for (Change change : changes()) {
            if (change instanceof Change.LoseCustomer lose) {
                tenants.add(lose.tenant());
            } else if (change instanceof Change.ChangeUsers users) {
                tenants.add(users.tenant());
            } else if (change instanceof Change.Associate associate) {
                tenants.add(associate.tenant());
            }
        }
        return tenants;
    }
}
