package org.partnerscore.core.programme;

import java.io.Serializable;
import java.util.Map;

/**
 * Growth points for a number of certified people instead of growth (R10, option two).
 *
 * @param people by market id, the number that earns them
 * @param paysForMonths how many months the points last from the day the number is reached
 * @param withinMonths months from the day of attainment until which it must be reached
 */
public record HeadcountOption(Map<String, Integer> people, int paysForMonths, int withinMonths)
        implements Serializable {
    public HeadcountOption {
        people = Map.copyOf(people);
        if (paysForMonths <= 0 || withinMonths <= 0) {
            throw new IllegalArgumentException("months must be above 0");
        }
    }
}
