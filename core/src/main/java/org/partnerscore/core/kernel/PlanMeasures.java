package org.partnerscore.core.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.contribution.SlotTable;
import org.partnerscore.core.measure.Measure;
import org.partnerscore.core.measure.PersonMeasure;
import org.partnerscore.core.measure.TenantMeasure;
import org.partnerscore.core.measure.TrackPairs;

/** A thread's own measures, with the slots they asked for. Built the same way each time, so slot numbers agree. */
final class PlanMeasures {
    private final SlotTable slots;
    private final List<Measure> measures;
    private final List<Slot> marketSlots = new ArrayList<>();
    private final List<TrackPairs> tracks;

    /** @param tracks makes the tracks' counters of the markets' slots, the first market's first */
    PlanMeasures(SlotTable slots, List<Measure> measures, int markets, Function<List<Slot>, List<TrackPairs>> tracks) {
        this.slots = slots;
        this.measures = List.copyOf(measures);
        for (int m = 0; m < markets; m++) {
            marketSlots.add(slots.market(m));
        }
        this.tracks = tracks.apply(marketSlots);
    }

    SlotTable slots() {
        return slots;
    }

    /** The measure of each indicator. */
    List<Measure> measures() {
        return measures;
    }

    /** The slot that counts the tenants of each market. */
    List<Slot> marketSlots() {
        return marketSlots;
    }

    /** What tells the tracks of accounts, in order of precedence; empty for a programme without tracks. */
    List<TrackPairs> tracks() {
        return tracks;
    }

    List<TenantMeasure> tenantMeasures() {
        return measures.stream()
                .filter(TenantMeasure.class::isInstance)
                .map(TenantMeasure.class::cast)
                .toList();
    }

    List<PersonMeasure> personMeasures() {
        return measures.stream()
                .filter(PersonMeasure.class::isInstance)
                .map(PersonMeasure.class::cast)
                .toList();
    }
}
