package org.partnerscore.dataset.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.table.Table;

/**
 * One thing that is wrong with a data set.
 *
 * @param kind what is wrong; it implies what to do
 * @param table the table; null if it is about the whole folder
 * @param file the file or folder, as its name inside the data set's folder (with {@code /} between folders), or the
 *     data set's folder itself
 * @param position where in the file; null if it is about the whole file
 * @param column the column; null if it is about the whole row or file
 * @param value the value found, as written, cut to {@value #LONGEST_VALUE} characters; null if there is none
 * @param arguments by name, in the kind's order
 */
public record Problem(
        ProblemKind kind,
        @Nullable Table table,
        String file,
        @Nullable Position position,
        @Nullable String column,
        @Nullable String value,
        Map<String, String> arguments) {

    /** How much of a value is shown. */
    public static final int LONGEST_VALUE = 200;

    /** @throws IllegalArgumentException if the arguments are not those of the kind */
    public Problem {
        if (!List.copyOf(arguments.keySet()).equals(kind.arguments())) {
            throw new IllegalArgumentException(
                    kind.id() + " carries " + kind.arguments() + ", not " + arguments.keySet());
        }
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        if (value != null && value.length() > LONGEST_VALUE) {
            value = value.substring(0, value.offsetByCodePoints(0, value.codePointCount(0, LONGEST_VALUE - 1))) + "…";
        }
    }

    /** A problem of a file or folder of a table; the arguments stand in the order of the kind's names. */
    public static Problem ofFile(
            ProblemKind kind, @Nullable Table table, String file, @Nullable String column, String... arguments) {
        return new Problem(kind, table, file, null, column, null, named(kind, arguments));
    }

    /** A problem of a row; the arguments stand in the order of the kind's names. */
    public static Problem ofRow(
            ProblemKind kind,
            Table table,
            String file,
            Position position,
            @Nullable String column,
            @Nullable String value,
            String... arguments) {
        return new Problem(kind, table, file, position, column, value, named(kind, arguments));
    }

    private static Map<String, String> named(ProblemKind kind, String... values) {
        if (values.length != kind.arguments().size()) {
            throw new IllegalArgumentException(
                    kind.id() + " takes " + kind.arguments().size() + " arguments, not " + values.length);
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            named.put(kind.arguments().get(i), values[i]);
        }
        return named;
    }
}
