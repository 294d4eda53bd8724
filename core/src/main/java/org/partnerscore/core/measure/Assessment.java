package org.partnerscore.core.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.score.Outcome;
import org.partnerscore.core.score.Points;

/**
 * What a measure makes of an account.
 *
 * @param value in the indicator's unit
 * @param baseline the earlier count; null where there is none
 * @param target what earns the maximum; null where there is none
 * @param points what it earns
 * @param outcome how it came out
 */
public record Assessment(
        BigDecimal value,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        Points points,
        Outcome outcome) {}
