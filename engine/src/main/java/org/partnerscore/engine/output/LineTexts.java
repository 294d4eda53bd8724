package org.partnerscore.engine.output;

import java.util.stream.IntStream;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.kernel.ScoringPlan;

/** Texts that many rows of contributions share. For one thread. */
final class LineTexts {
    /** So many months up to the one that is scored have their texts ready. */
    private static final int MONTHS = 64;

    private final ScoringPlan plan;
    private final int firstMonth;
    private final byte[][] months;

    LineTexts(ScoringPlan plan) {
        this.plan = plan;
        firstMonth = MonthNumber.of(plan.month()) - MONTHS + 1;
        months = IntStream.range(0, MONTHS)
                .mapToObj(month -> day(firstMonth + month))
                .toArray(byte[][]::new);
    }

    String pathway(Slot slot) {
        return plan.programme().pathways().get(slot.pathway()).id();
    }

    String indicator(Slot slot) {
        return plan.programme().indicators().get(slot.indicator()).id();
    }

    /** A month's first day. */
    byte[] month(int number) {
        int at = number - firstMonth;
        return at < 0 || at >= MONTHS ? day(number) : months[at];
    }

    private static byte[] day(int month) {
        return Utf8Buffer.utf8(MonthNumber.month(month) + "-01");
    }
}
