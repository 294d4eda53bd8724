package org.partnerscore.engine.output;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.kernel.ScoringPlan;

/** Texts that many rows of contributions share, with what stands around them. Immutable. */
final class LineTexts {
    /** So many months up to the one that is scored have their texts ready. */
    private static final int MONTHS = 64;

    private final ScoringPlan plan;
    private final UnaryOperator<String> aroundMonth;
    private final int firstMonth;
    private final byte[][] months;
    private final long[] days;
    private final boolean[] money;
    private final byte[][] gain;
    private final byte[][] loss;

    /**
     * @param aroundMonth puts what stands around it to a line's month
     * @param aroundReason puts what stands around it to a line's reason
     */
    LineTexts(ScoringPlan plan, UnaryOperator<String> aroundMonth, UnaryOperator<String> aroundReason) {
        this.plan = plan;
        this.aroundMonth = aroundMonth;
        firstMonth = MonthNumber.of(plan.month()) - MONTHS + 1;
        months = IntStream.range(firstMonth, firstMonth + MONTHS)
                .mapToObj(this::monthText)
                .toArray(byte[][]::new);
        days = IntStream.range(firstMonth, firstMonth + MONTHS)
                .mapToLong(month -> firstDay(month).toEpochDay())
                .toArray();
        List<Slot> slots = plan.slots().slots();
        money = new boolean[slots.size()];
        slots.forEach(slot -> money[slot.index()] = slot.money());
        gain = slots.stream()
                .map(slot -> Utf8Buffer.utf8(aroundReason.apply(slot.gain().id())))
                .toArray(byte[][]::new);
        loss = slots.stream()
                .map(slot -> Utf8Buffer.utf8(aroundReason.apply(slot.loss().id())))
                .toArray(byte[][]::new);
    }

    String programme() {
        return plan.programme().id();
    }

    /** First day of the month that is scored. */
    LocalDate day() {
        return plan.month().atDay(1);
    }

    String pathway(Slot slot) {
        return plan.programme().pathways().get(slot.pathway()).id();
    }

    String indicator(Slot slot) {
        return plan.programme().indicators().get(slot.indicator()).id();
    }

    /** First day of a month. */
    byte[] month(int month) {
        int at = month - firstMonth;
        return at < 0 || at >= MONTHS ? monthText(month) : months[at];
    }

    /** First day of a month, counted from 1970-01-01. */
    long epochDay(int month) {
        int at = month - firstMonth;
        return at < 0 || at >= MONTHS ? firstDay(month).toEpochDay() : days[at];
    }

    private byte[] monthText(int month) {
        return Utf8Buffer.utf8(aroundMonth.apply(firstDay(month).toString()));
    }

    private static LocalDate firstDay(int month) {
        return MonthNumber.month(month).atDay(1);
    }

    /** Whether the amounts of a slot's lines are cents. */
    boolean money(int slot) {
        return money[slot];
    }

    /** Why a line of a slot with some amount counts. */
    byte[] reason(int slot, long amount) {
        return amount < 0 ? loss[slot] : gain[slot];
    }
}
