package org.partnerscore.conformance.cases;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account as a case gives it: one location with the account's own id, or several.
 *
 * @param country country of the one location
 * @param locations partner ids with their countries, instead of {@code country}
 * @param attained days of attainment by programme
 */
record GivenAccount(
        @Nullable String country,
        @Nullable Map<String, String> locations,
        @Nullable Map<String, LocalDate> attained) {
    GivenAccount {
        if ((country == null) == (locations == null)) {
            throw new IllegalArgumentException("an account has either a country or locations");
        }
    }

    Map<String, String> locationsOf(String id) {
        return locations != null ? locations : Map.of(id, java.util.Objects.requireNonNull(country));
    }

    Map<String, LocalDate> attainments() {
        return attained == null ? Map.of() : attained;
    }
}
