package org.partnerscore.core.programme;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A rank reached by points (R3).
 *
 * @param id as the output tables spell it, e.g. {@code gold}
 * @param name for people
 * @param minimum total points needed, in points
 */
public record Tier(String id, Text name, BigDecimal minimum) implements Serializable {
    /** Id of the rank of those who reach no tier. */
    public static final String NONE = "none";

    public Tier {
        if (minimum.signum() <= 0) {
            throw new IllegalArgumentException("tier " + id + " needs a minimum above 0");
        }
    }
}
