package org.partnerscore.core.programme;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a score (R1).
 *
 * @param id as the output tables spell it, e.g. {@code net-customer-adds}
 * @param name for people
 * @param group id of its group
 * @param unit what its value is counted in
 * @param maximum points at most, in points; null in a programme without points
 * @param target value that earns the maximum, by pathway and market, in the indicator's unit (in per cent for growth);
 *     null where the measure finds its target itself, and in a programme without points
 * @param aspect id of the credit aspect it takes; null where no credit for customers is involved
 * @param marketBasis what its market follows from; null in a programme without markets of countries
 * @param measure how it is measured
 */
public record Indicator(
        String id,
        Text name,
        String group,
        Unit unit,
        @Nullable Dated<BigDecimal> maximum,
        @Nullable Dated<Grid> target,
        @Nullable String aspect,
        @Nullable Dated<MarketBasis> marketBasis,
        MeasureDefinition measure)
        implements Serializable {
    /** Whether its programme has points (R21). */
    public boolean hasPoints() {
        return maximum != null;
    }
}
