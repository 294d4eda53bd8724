package org.partnerscore.core.contribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.partnerscore.core.reason.ReasonCode;

/** The slots of a plan, numbered in the order in which they were asked for. */
public final class SlotTable {
    private final List<Slot> slots = new ArrayList<>();
    private int width;
    private int[] offsets = new int[0];

    /** Adds a slot of counts for an indicator. */
    public Slot count(int pathway, int indicator, Part part, int market, ReasonCode reason) {
        return add(pathway, indicator, part, market, false, reason, reason);
    }

    /** Adds a slot for an indicator whose gains and losses have reasons of their own. */
    public Slot balance(int pathway, int indicator, ReasonCode gain, ReasonCode loss) {
        return balance(pathway, indicator, Slot.ANY, gain, loss);
    }

    /** Adds a slot of a market for an indicator whose gains and losses have reasons of their own. */
    public Slot balance(int pathway, int indicator, int market, ReasonCode gain, ReasonCode loss) {
        return add(pathway, indicator, Part.VALUE, market, false, gain, loss);
    }

    /** Adds a slot of hundredths, such as money, for an indicator. */
    public Slot money(int pathway, int indicator, Part part, ReasonCode reason) {
        return add(pathway, indicator, part, Slot.ANY, true, reason, reason);
    }

    /** Adds a slot that counts the tenants of a market. */
    public Slot market(int market) {
        return add(
                Slot.ANY,
                Slot.ANY,
                Part.MARKET,
                market,
                false,
                ReasonCode.MARKET_BY_CUSTOMERS,
                ReasonCode.MARKET_BY_CUSTOMERS);
    }

    private Slot add(
            int pathway, int indicator, Part part, int market, boolean money, ReasonCode gain, ReasonCode loss) {
        Slot slot = new Slot(slots.size(), pathway, indicator, part, market, money, gain, loss);
        slots.add(slot);
        offsets = java.util.Arrays.copyOf(offsets, slots.size());
        offsets[slot.index()] = width;
        width += money ? 2 : 1;
        return slot;
    }

    /** All slots by number. */
    public List<Slot> slots() {
        return Collections.unmodifiableList(slots);
    }

    /** Longs that an account takes. */
    int width() {
        return width;
    }

    int[] offsets() {
        return offsets.clone();
    }

    boolean[] money() {
        boolean[] money = new boolean[slots.size()];
        slots.forEach(slot -> money[slot.index()] = slot.money());
        return money;
    }
}
