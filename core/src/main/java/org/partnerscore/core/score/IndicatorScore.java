package org.partnerscore.core.score;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.reason.Reason;

/**
 * An indicator of one account and pathway.
 *
 * @param indicator its definition
 * @param market id of the market it was measured in; empty in a programme without markets
 * @param value in the indicator's unit, exact, without trailing zeros
 * @param baseline the earlier count it grew from; null where there is none
 * @param target value (for growth: per cent) that earns the maximum, or, in a programme without points, that the best tier
 *     needs (R21); null where there is none
 * @param points what it earns; 0 in a programme without points
 * @param maximum what it could earn; 0 in a programme without points
 * @param outcome how it came out
 * @param remarks why it is so and what it lacks
 */
public record IndicatorScore(
        Indicator indicator,
        String market,
        BigDecimal value,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        Points points,
        Points maximum,
        Outcome outcome,
        List<Reason> remarks) {
    public IndicatorScore {
        remarks = List.copyOf(remarks);
        if (points.compareTo(maximum) > 0) {
            throw new IllegalArgumentException(indicator.id() + " earns more than its maximum");
        }
    }

    /** Whether its programme has points: where it has none, nobody should be shown any. */
    public boolean hasPoints() {
        return indicator.hasPoints();
    }

    /** Whether it has the points and the value that a tier needs of it (R14, R21). */
    public boolean isEnoughFor(Tier tier) {
        BigDecimal each = tier.minimumEach();
        BigDecimal need = tier.needs().get(indicator.id());
        return (each == null || points.compareTo(Points.of(each)) >= 0) && (need == null || value.compareTo(need) >= 0);
    }
}
