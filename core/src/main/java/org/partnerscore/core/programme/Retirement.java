package org.partnerscore.core.programme;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An exam that is no longer offered (R9).
 *
 * @param exam its code
 * @param retiredOn the last day on which a pass counts at all
 * @param countsUntil the last day on which such a pass still counts
 */
public record Retirement(String exam, LocalDate retiredOn, LocalDate countsUntil) implements Serializable {
    public Retirement {
        if (countsUntil.isBefore(retiredOn)) {
            throw new IllegalArgumentException(exam + " cannot stop counting before it retires");
        }
    }
}
