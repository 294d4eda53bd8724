package org.partnerscore.dataset.rule;

import java.util.List;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.table.Column;

/**
 * One thing that can be wrong with a row by itself.
 *
 * @param kind what is wrong
 * @param column where it shows
 * @param condition SQL that is true where it is so, and false or null elsewhere
 * @param arguments SQL of the problem's arguments as text, in the kind's order
 */
public record RowRule(ProblemKind kind, Column column, String condition, List<String> arguments) {
    public RowRule {
        arguments = List.copyOf(arguments);
        if (arguments.size() != kind.arguments().size()) {
            throw new IllegalArgumentException(kind.id() + " carries " + kind.arguments() + ", not " + arguments);
        }
    }
}
