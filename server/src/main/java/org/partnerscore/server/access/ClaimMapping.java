package org.partnerscore.server.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the claims of an issuer mean here. A claim that is missing, or says what nobody configured, gives nothing. */
final class ClaimMapping {
    private final LoginSettings settings;

    ClaimMapping(LoginSettings settings) {
        this.settings = settings;
    }

    /** Whom claims are of, with the first of their roles in the order of {@link Role}; empty if they give none. */
    Optional<Reader> reader(Map<String, Object> claims) {
        List<String> given = texts(claims, settings.roleClaim());
        return Stream.of(Role.values())
                .filter(role -> settings.valuesOf(role).stream().anyMatch(given::contains))
                .findFirst()
                .map(role -> Reader.of(
                        String.join(" ", texts(claims, settings.nameClaim())),
                        role,
                        texts(claims, settings.accountsClaim()),
                        texts(claims, settings.locationsClaim())));
    }

    private static List<String> texts(Map<String, Object> claims, String name) {
        @Nullable Object value = value(claims, name);
        if (value instanceof Collection<?> many) {
            return many.stream().filter(Objects::nonNull).map(Object::toString).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    /** The claim of a name or, where there is none, what the name's parts lead to. */
    private static @Nullable Object value(Map<?, ?> claims, String name) {
        @Nullable Object value = claims.get(name);
        int dot = name.indexOf('.');
        return value == null && dot > 0 && claims.get(name.substring(0, dot)) instanceof Map<?, ?> inner
                ? value(inner, name.substring(dot + 1))
                : value;
    }
}
