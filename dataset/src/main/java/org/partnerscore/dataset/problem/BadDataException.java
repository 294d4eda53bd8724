package org.partnerscore.dataset.problem;

/** A data set cannot be used; the report says why. */
public final class BadDataException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient ProblemReport report;

    public BadDataException(ProblemReport report) {
        super(report.count() + " problems, the first of them "
                + report.problems().get(0));
        this.report = report;
    }

    /** All that is wrong. */
    public ProblemReport report() {
        return report;
    }
}
