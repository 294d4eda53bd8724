package org.partnerscore.core.programme;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * A kind of work that products serve (R15). A customer and a workload make a pair.
 *
 * @param id as definitions spell it, e.g. {@code power-apps}
 * @param name for people
 * @param products product codes that serve it; of a pathway's products all or none
 * @param meter what its consumption is counted by
 * @param rate consumption value of one user or unit in a month, above 0, two decimals at most
 * @param aspects where credit for it follows another aspect than the indicator's: the other by the indicator's
 */
public record Workload(
        String id,
        Text name,
        Dated<Set<String>> products,
        Meter meter,
        Dated<BigDecimal> rate,
        Map<String, String> aspects)
        implements Serializable {
    public Workload {
        aspects = Map.copyOf(aspects);
    }

    /** The aspect by which an indicator of an aspect credits for the workload (R16). */
    public String aspect(String ofIndicator) {
        return aspects.getOrDefault(ofIndicator, ofIndicator);
    }
}
