package org.partnerscore.insight.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.reason.Reason;

/**
 * In what a customer or person counts under one programme.
 *
 * @param places the indicators whose value or baseline it is part of, in the programme's order; empty if it counts nowhere
 * @param against where it counts nowhere, why not, by the first indicator that looks at it; null if none does, or if it
 *     counts
 */
public record Counted(List<Place> places, @Nullable Against against) {
    public Counted {
        places = List.copyOf(places);
        if (!places.isEmpty() && against != null) {
            throw new IllegalArgumentException("what counts has nothing against it");
        }
    }

    /** Whether it counts in some indicator. */
    public boolean counts() {
        return !places.isEmpty();
    }

    /**
     * An indicator of a pathway.
     *
     * @param pathway the pathway
     * @param indicator the indicator
     */
    public record Place(Pathway pathway, Indicator indicator) {}

    /**
     * Why something does not count.
     *
     * @param place where it was looked at
     * @param reason why it does not count there
     */
    public record Against(Place place, Reason reason) {}
}
