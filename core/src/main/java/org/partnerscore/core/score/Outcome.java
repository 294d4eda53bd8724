package org.partnerscore.core.score;

/**
 * How an indicator came out, taken from its rounded points; in a programme without points, from the tiers that its value is
 * enough for (R21).
 */
public enum Outcome {
    /** The maximum, or enough for the best tier. */
    FULL("full"),
    /** Some points, or enough for some tier. */
    PARTIAL("partial"),
    /** No points, or not enough for any tier. */
    NONE("none"),
    /** No points because the base is too small to grow from (R10, R12, R19). */
    BELOW_MINIMUM("below-minimum"),
    /** No points because there is no baseline yet (R10). */
    NOT_AVAILABLE("not-available");

    private final String id;

    Outcome(String id) {
        this.id = id;
    }

    /** The outcome as tables and documents spell it. */
    public String id() {
        return id;
    }

    /** {@link #FULL}, {@link #PARTIAL} or {@link #NONE}, whichever fits the points. */
    public static Outcome of(Points points, Points maximum) {
        if (points.hundredths() == maximum.hundredths()) {
            return FULL;
        }
        return points.hundredths() == 0 ? NONE : PARTIAL;
    }
}
