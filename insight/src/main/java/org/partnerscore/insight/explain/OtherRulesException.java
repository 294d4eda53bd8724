package org.partnerscore.insight.explain;

/** A run's scores do not follow from the rules that they are explained by. */
public final class OtherRulesException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String pathway;
    private final String indicator;

    OtherRulesException(String pathway, String indicator) {
        super(indicator + " of " + pathway + " was scored by other rules");
        this.pathway = pathway;
        this.indicator = indicator;
    }

    /** Id of the pathway of the first score that does not follow. */
    public String pathway() {
        return pathway;
    }

    /** Id of its indicator. */
    public String indicator() {
        return indicator;
    }
}
