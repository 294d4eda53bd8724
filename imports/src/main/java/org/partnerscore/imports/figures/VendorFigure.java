package org.partnerscore.imports.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What the vendor itself computed for a metric and a month.
 *
 * @param account whose figure it is, as the user said of the file; null if the user did not
 * @param competency the competency, as the vendor names it
 * @param programme the programme that looks at the competency; null if no mapping knows it
 * @param option the way of attaining it, as the vendor names it; empty if there is none
 * @param pathway the pathway it means; null if no mapping knows it
 * @param month the month
 * @param metric the metric, as the vendor names it
 * @param indicator the indicator it means; null if no mapping knows it
 * @param contribution what the month contributed; null if the export leaves it empty, as may be all that follow
 * @param trailing the sum of the twelve months that end with it
 * @param anniversary the sum since the competency's anniversary
 * @param gold what gold needs
 * @param silver what silver needs
 */
public record VendorFigure(
        @Nullable String account,
        String competency,
        @Nullable String programme,
        String option,
        @Nullable String pathway,
        YearMonth month,
        String metric,
        @Nullable String indicator,
        @Nullable BigDecimal contribution,
        @Nullable BigDecimal trailing,
        @Nullable BigDecimal anniversary,
        @Nullable BigDecimal gold,
        @Nullable BigDecimal silver) {}
