package org.partnerscore.core.programme;

import java.time.LocalDate;

/** Two revisions of one value claim the same day, or stand in the wrong order. */
public final class TwoRulesInForceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param name the value with two rules
     * @param day the first day on which both would hold
     */
    public TwoRulesInForceException(String name, LocalDate day) {
        super("Two rules are in force for " + name + " on " + day
                + ": give each revision a later first day than the one before it");
    }
}
