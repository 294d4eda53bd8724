package org.partnerscore.imports.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a received file.
 *
 * @param kind what is wrong; it implies what to do
 * @param file the file as the user named it; for a file in an archive {@code archive.zip: member.tsv}
 * @param line the line it is on, the header being line 1; null if it is about the whole file
 * @param column the column, as the file's header spells it; null if it is about the whole line or file
 * @param value the value or line found, as received, cut to {@value #LONGEST_VALUE} characters; null if there is none
 * @param arguments by name, in the kind's order
 */
public record ImportProblem(
        ImportProblemKind kind,
        String file,
        @Nullable Long line,
        @Nullable String column,
        @Nullable String value,
        Map<String, String> arguments) {

    /** How much of a value is shown. */
    public static final int LONGEST_VALUE = 200;

    public ImportProblem {
        if (value != null && value.codePointCount(0, value.length()) > LONGEST_VALUE) {
            value = value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE - 1)) + "…";
        }
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** A problem of a whole file; the arguments stand in the order of the kind's names. */
    public static ImportProblem ofFile(ImportProblemKind kind, String file, String... arguments) {
        return at(kind, file, null, null, null, arguments);
    }

    /** A problem of a place in a file; the arguments stand in the order of the kind's names. */
    public static ImportProblem at(
            ImportProblemKind kind,
            String file,
            @Nullable Long line,
            @Nullable String column,
            @Nullable String value,
            String... arguments) {
        if (arguments.length != kind.arguments().size()) {
            throw new IllegalArgumentException(
                    kind.id() + " takes " + kind.arguments() + ", not " + arguments.length + " arguments");
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            named.put(kind.arguments().get(i), arguments[i]);
        }
        return new ImportProblem(kind, file, line, column, value, named);
    }
}
