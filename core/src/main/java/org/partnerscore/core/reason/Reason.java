package org.partnerscore.core.reason;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A reason: code and arguments, never a sentence.
 *
 * @param code the code
 * @param arguments by name, in the code's order; values are Integer, Long, BigDecimal, String, LocalDate or YearMonth
 */
public record Reason(ReasonCode code, Map<String, Object> arguments) {
    /** @throws IllegalArgumentException if the arguments are not those of the code */
    public Reason {
        if (!List.copyOf(arguments.keySet()).equals(code.arguments())) {
            throw new IllegalArgumentException(
                    code.id() + " carries " + code.arguments() + ", not " + arguments.keySet());
        }
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** A reason whose argument values stand in the order of the code's names. */
    public static Reason of(ReasonCode code, Object... values) {
        if (values.length != code.arguments().size()) {
            throw new IllegalArgumentException(
                    code.id() + " takes " + code.arguments().size() + " arguments, not " + values.length);
        }
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            arguments.put(code.arguments().get(i), values[i]);
        }
        return new Reason(code, arguments);
    }
}
