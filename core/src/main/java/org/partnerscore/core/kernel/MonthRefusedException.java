package org.partnerscore.core.kernel;

import org.partnerscore.core.reason.Reason;

/** A month that cannot be scored (rules, section 8). */
public final class MonthRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    /** @param reason why, as a code with arguments */
    public MonthRefusedException(Reason reason) {
        super(reason.code().id() + " " + reason.arguments());
        this.reason = reason;
    }

    /** Why the month is refused. */
    public Reason reason() {
        return reason;
    }
}
