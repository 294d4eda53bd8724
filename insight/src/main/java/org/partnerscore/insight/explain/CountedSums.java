package org.partnerscore.insight.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.IndicatorScore;

/** What the lines that count sum to. */
final class CountedSums {
    private CountedSums() {}

    /**
     * Says what they sum to, once it is found to be what the score says.
     *
     * @throws IllegalStateException if it is not: a defect
     */
    static List<Reason> of(IndicatorScore score, List<ExplainedLine> counted) {
        List<Reason> sums = new ArrayList<>();
        sums.add(sum(score, counted, Part.VALUE, score.value(), ReasonCode.SUM_OF_LINES));
        BigDecimal baseline = score.baseline();
        Reason before = sum(
                score,
                counted,
                Part.BASELINE,
                baseline == null ? BigDecimal.ZERO : baseline,
                ReasonCode.SUM_OF_BASELINE);
        if (baseline != null) {
            sums.add(before);
        }
        return sums;
    }

    private static Reason sum(
            IndicatorScore score, List<ExplainedLine> counted, Part part, BigDecimal expected, ReasonCode code) {
        List<BigDecimal> amounts = counted.stream()
                .filter(line -> line.part() == part)
                .map(ExplainedLine::amount)
                .toList();
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(expected) != 0) {
            throw new IllegalStateException("the lines of " + score.indicator().id() + " sum to " + sum
                    + " and not to its " + part.id() + " of " + expected);
        }
        return Reason.of(code, amounts.size(), sum);
    }
}
