package org.partnerscore.server.request;

import org.partnerscore.workspace.scenario.Scenarios;

/** Of an account as many scenarios are kept as may be. */
public final class TooManyScenariosException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyScenariosException() {
        super("more than " + Scenarios.MOST + " scenarios of an account");
    }
}
