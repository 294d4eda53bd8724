package org.partnerscore.insight.cases;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.cases.Expectation;

/**
 * All cases of a programme, checked.
 *
 * @param programme the programme
 * @param cases file by file, in the order of the files
 */
public record CheckedCases(Programme programme, List<CheckedCase> cases) {
    public CheckedCases {
        cases = List.copyOf(cases);
    }

    /** Those that do not pass. */
    public List<CheckedCase> failing() {
        return cases.stream().filter(each -> !each.passes()).toList();
    }

    /** Ids of the indicators of which no case expects anything, in the programme's order. */
    public List<String> indicatorsWithoutCase() {
        Set<String> asked = cases.stream()
                .flatMap(each -> each.each().expected().stream())
                .filter(expectation -> !expectation.cells().keySet().stream().allMatch(cell -> cell.ofPathway()))
                .map(Expectation::indicator)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return programme.indicators().stream()
                .map(Indicator::id)
                .filter(id -> !asked.contains(id))
                .toList();
    }
}
