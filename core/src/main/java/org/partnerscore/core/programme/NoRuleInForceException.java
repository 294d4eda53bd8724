package org.partnerscore.core.programme;

import java.time.LocalDate;

/** A value was asked for on a day on which the programme has none. */
public final class NoRuleInForceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param name the value asked for
     * @param day the day without a rule
     */
    public NoRuleInForceException(String name, LocalDate day) {
        super("No rule is in force for " + name + " on " + day);
    }
}
