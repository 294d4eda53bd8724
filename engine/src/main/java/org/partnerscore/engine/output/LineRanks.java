package org.partnerscore.engine.output;

import java.util.Comparator;
import java.util.List;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.kernel.ScoringPlan;

/** Where an account's lines to a slot stand in the table: by pathway, indicator and part. */
public final class LineRanks {
    private final int[] rank;
    private final int ranks;

    public LineRanks(ScoringPlan plan) {
        List<Slot> slots = plan.slots().slots();
        Comparator<Slot> order = Comparator.comparingInt(Slot::pathway)
                .thenComparingInt(Slot::indicator)
                .thenComparing(slot -> slot.part().id());
        List<List<Object>> sorted =
                slots.stream().sorted(order).map(LineRanks::key).distinct().toList();
        rank = slots.stream().mapToInt(slot -> sorted.indexOf(key(slot))).toArray();
        ranks = sorted.size();
    }

    private static List<Object> key(Slot slot) {
        return List.of(slot.pathway(), slot.indicator(), slot.part());
    }

    /** How many ranks there are. */
    public int ranks() {
        return ranks;
    }

    /**
     * The rank of a slot, from 0; slots of several markets share one.
     *
     * @param slot its index
     */
    public int rank(int slot) {
        return rank[slot];
    }
}
