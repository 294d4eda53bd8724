package org.partnerscore.core.programme;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rank: reached by points (R3), or, in a programme without points, by values (R21).
 *
 * @param id as the output tables spell it, e.g. {@code gold}
 * @param name for people
 * @param minimum total points needed, in points; null in a programme without points
 * @param minimumEach points needed in each indicator as well (R14), above 0; null where the total alone decides
 * @param needs by the id of an indicator, the value that it must reach, above 0, in the indicator's unit; empty in a
 *     programme with points
 */
public record Tier(
        String id,
        Text name,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal minimumEach,
        Map<String, BigDecimal> needs)
        implements Serializable {
    /** Id of the rank of those who reach no tier. */
    public static final String NONE = "none";

    /** A tier for which the total alone decides. */
    public Tier(String id, Text name, BigDecimal minimum) {
        this(id, name, minimum, null, Map.of());
    }

    /** A tier that needs values of all the indicators named. */
    public static Tier ofValues(String id, Text name, Map<String, BigDecimal> needs) {
        return new Tier(id, name, null, null, needs);
    }

    public Tier {
        needs = Map.copyOf(needs);
        if ((minimum == null) == needs.isEmpty()) {
            throw new IllegalArgumentException("tier " + id + " needs either points or values");
        }
        if (minimum != null && minimum.signum() <= 0) {
            throw new IllegalArgumentException("tier " + id + " needs a minimum above 0");
        }
        needs.forEach((indicator, need) -> {
            if (need.signum() <= 0) {
                throw new IllegalArgumentException("tier " + id + " needs more than 0 of " + indicator);
            }
        });
        if (minimumEach != null && minimumEach.signum() <= 0) {
            throw new IllegalArgumentException("tier " + id + " needs more than 0 of each indicator, or nothing");
        }
    }
}
