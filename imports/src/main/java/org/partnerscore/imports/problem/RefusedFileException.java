package org.partnerscore.imports.problem;

import java.util.List;

/** A received file cannot be taken at all; the problems say why. */
public final class RefusedFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<ImportProblem> problems;

    public RefusedFileException(List<ImportProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public RefusedFileException(ImportProblem problem) {
        this(List.of(problem));
    }

    /** All that is wrong with the file; never empty. */
    public List<ImportProblem> problems() {
        return problems;
    }
}
