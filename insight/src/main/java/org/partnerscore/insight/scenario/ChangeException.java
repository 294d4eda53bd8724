package org.partnerscore.insight.scenario;

import java.util.List;

/** Changes that cannot be understood or made; all that is wrong with them at once. */
public final class ChangeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<ChangeProblem> problems;

    /** @param problems at least one, in the order of the changes */
    public ChangeException(List<ChangeProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<ChangeProblem> problems() {
        return problems;
    }
}
