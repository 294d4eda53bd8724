package org.partnerscore.insight.scenario;

import java.util.Map;
import org.partnerscore.insight.scenario.ChangeProblem.Code;

/** A change does not fit the facts it is to be made to. */
final class UnfitException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient Map<String, String> arguments;

    UnfitException(Code code, Map<String, String> arguments) {
        super(code.id());
        this.code = code;
        this.arguments = arguments;
    }

    Code code() {
        return code;
    }

    Map<String, String> arguments() {
        return arguments;
    }
}
