package org.partnerscore.imports.mapping;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of a mapping file: names that fit a pattern mean a code from a month on.
 *
 * @param kind what is mapped
 * @param pattern a name in which {@code *} stands for any text, also none; case, kind of dash and spacing do not matter
 * @param code what it means
 * @param from the first month it holds for; null if it has always been so
 * @param note for people, may be empty
 */
public record Mapping(
        MappingKind kind,
        String pattern,
        String code,
        @Nullable YearMonth from,
        String note) {
    public Mapping {
        if (pattern.isBlank() || !kind.accepts(code)) {
            throw new IllegalArgumentException("'" + pattern + "' cannot be mapped to '" + code + "'");
        }
    }

    /** How much a name must have in common with the pattern: the characters of it that are no stars. */
    int weight() {
        return PlainName.of(pattern).replace("*", "").length();
    }

    boolean inForce(YearMonth month) {
        return from == null || !from.isAfter(month);
    }

    Pattern compiled() {
        return Pattern.compile(
                Arrays.stream(PlainName.of(pattern).split("\\*", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }
}
