package org.partnerscore.conformance.cases;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * People who are all alike, or passes of one named person.
 *
 * @param count how many; 1 unless given
 * @param id the person's id, to give the same person passes in several places
 * @param partner id of the location
 * @param passed days of passes by exam
 * @param expiresOn of each pass; none unless given
 * @param associatedFrom of each pass; none unless given
 * @param associatedTo of each pass; none unless given
 */
record GivenPeople(
        @Nullable Integer count,
        @Nullable String id,
        String partner,
        Map<String, LocalDate> passed,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate associatedFrom,
        @Nullable LocalDate associatedTo) {
    GivenPeople {
        if (count != null && id != null) {
            throw new IllegalArgumentException("several people cannot have one id");
        }
    }

    int number() {
        return count == null ? 1 : count;
    }
}
