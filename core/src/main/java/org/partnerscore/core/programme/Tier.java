package org.partnerscore.core.programme;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A rank reached by points (R3).
 *
 * @param id as the output tables spell it, e.g. {@code gold}
 * @param name for people
 * @param minimum total points needed, in points
 * @param minimumEach points needed in each indicator as well (R14), above 0; null where the total alone decides
 */
public record Tier(
        String id, Text name, BigDecimal minimum, @Nullable BigDecimal minimumEach) implements Serializable {
    /** Id of the rank of those who reach no tier. */
    public static final String NONE = "none";

    /** A tier for which the total alone decides. */
    public Tier(String id, Text name, BigDecimal minimum) {
        this(id, name, minimum, null);
    }

    public Tier {
        if (minimum.signum() <= 0) {
            throw new IllegalArgumentException("tier " + id + " needs a minimum above 0");
        }
        if (minimumEach != null && minimumEach.signum() <= 0) {
            throw new IllegalArgumentException("tier " + id + " needs more than 0 of each indicator, or nothing");
        }
    }
}
