package org.partnerscore.definitions.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account made up to show an indicator's arithmetic.
 *
 * @param pathway id of the pathway
 * @param market id of the market; empty in a programme without markets
 * @param on the day whose rules are shown
 * @param value the indicator's value, for growth the later count
 * @param base the earlier count; null where the indicator has none
 */
public record Example(
        String pathway,
        String market,
        LocalDate on,
        BigDecimal value,
        @Nullable BigDecimal base) {}
