package org.partnerscore.core.reason;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A reason: code and arguments, never a sentence. An account's lines have one each, so those without arguments are made
 * once.
 *
 * @param code the code
 * @param values of the arguments, in the order of the code's names; Integer, Long, BigDecimal, String, LocalDate or
 *     YearMonth
 */
public record Reason(ReasonCode code, List<Object> values) {
    private static final Map<ReasonCode, Reason> WITHOUT_ARGUMENTS = new EnumMap<>(ReasonCode.class);

    static {
        for (ReasonCode code : ReasonCode.values()) {
            if (code.arguments().isEmpty()) {
                WITHOUT_ARGUMENTS.put(code, new Reason(code, List.of()));
            }
        }
    }

    /** @throws IllegalArgumentException if there are more or fewer values than the code has arguments */
    public Reason {
        values = List.copyOf(values);
        if (values.size() != code.arguments().size()) {
            throw new IllegalArgumentException(
                    code.id() + " takes " + code.arguments().size() + " arguments, not " + values.size());
        }
    }

    /** A reason whose argument values stand in the order of the code's names. */
    public static Reason of(ReasonCode code, Object... values) {
        Reason made = values.length == 0 ? WITHOUT_ARGUMENTS.get(code) : null;
        return made == null ? new Reason(code, List.of(values)) : made;
    }

    /** The arguments by name, in the code's order. */
    public Map<String, Object> arguments() {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            arguments.put(code.arguments().get(i), values.get(i));
        }
        return Collections.unmodifiableMap(arguments);
    }

    /**
     * The value of an argument.
     *
     * @throws IllegalArgumentException if reasons of this code carry no such argument
     */
    public Object argument(String name) {
        int place = code.arguments().indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException(code.id() + " carries " + code.arguments() + ", not " + name);
        }
        return values.get(place);
    }
}
