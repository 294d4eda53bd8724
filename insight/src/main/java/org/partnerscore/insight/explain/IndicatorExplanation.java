package org.partnerscore.insight.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.RuleRead;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.score.IndicatorScore;

/**
 * One indicator of one pathway explained.
 *
 * @param pathway the pathway
 * @param score the indicator as the scorecard has it
 * @param arithmetic the steps from the lines to the points
 * @param rules the dated values it follows from
 * @param market why it is measured in its market; null in a programme without markets
 * @param lines what counts and what does not; where one tenant or person was asked for, theirs alone
 */
public record IndicatorExplanation(
        Pathway pathway,
        IndicatorScore score,
        List<Reason> arithmetic,
        List<RuleRead> rules,
        @Nullable MarketCause market,
        List<ExplainedLine> lines) {
    public IndicatorExplanation {
        arithmetic = List.copyOf(arithmetic);
        rules = List.copyOf(rules);
        lines = List.copyOf(lines);
    }
}
