package org.partnerscore.engine.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Scorecard;

/**
 * What the lines of an account's contributions to a slot must sum to.
 *
 * @param slot the slot
 * @param sum cents or a count, whole
 */
public record LineSum(Slot slot, BigDecimal sum) {
    /** Those of the slots whose lines are written for an account: the ones of its market. */
    public static List<LineSum> of(ScoringPlan plan, Scorecard card) {
        List<LineSum> sums = new ArrayList<>();
        for (Slot slot : plan.slots().slots()) {
            if (slot.part().isLine()) {
                IndicatorScore score =
                        card.pathways().get(slot.pathway()).indicators().get(slot.indicator());
                int market = plan.programme().marketIds().indexOf(score.market());
                if (slot.market() == Slot.ANY || slot.market() == market) {
                    sums.add(new LineSum(slot, expected(score, slot)));
                }
            }
        }
        return sums;
    }

    private static BigDecimal expected(IndicatorScore score, Slot slot) {
        BigDecimal number = slot.part() == Part.BASELINE ? score.baseline() : score.value();
        return number == null
                ? BigDecimal.ZERO
                : number.movePointRight(slot.money() ? 2 : 0).setScale(0);
    }

    /** The error of lines that sum to something else, which is a fault of the software. */
    public IllegalStateException broken(ScoringPlan plan, String account, BigDecimal found) {
        return new IllegalStateException("the contributions of account " + account + " to "
                + plan.programme().indicators().get(slot.indicator()).id() + " ("
                + slot.part().id() + ") sum to " + found.toPlainString() + ", not to " + sum.toPlainString());
    }
}
