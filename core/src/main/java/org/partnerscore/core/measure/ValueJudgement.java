package org.partnerscore.core.measure;

import java.math.BigDecimal;

/** How a value is judged: by the points it earns (R2), or by the tiers it is enough for (R21). */
sealed interface ValueJudgement permits PartialPoints, TierNeeds {
    /** What a value comes to. */
    Assessment assess(BigDecimal value, int pathway, int market, Remarks remarks);

    /** The steps from a value to what it comes to. */
    void arithmetic(BigDecimal value, int pathway, int market, Remarks steps);
}
