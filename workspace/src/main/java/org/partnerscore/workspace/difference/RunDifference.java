package org.partnerscore.workspace.difference;

import java.util.List;
import org.partnerscore.workspace.run.Manifest;

/**
 * What two runs of one programme differ in.
 *
 * @param before the first run
 * @param after the second run
 * @param origins what one came from and the other did not
 * @param totals accounts whose points or tier changed
 * @param indicators indicators that changed
 */
public record RunDifference(
        Manifest before,
        Manifest after,
        List<OriginChange> origins,
        List<TotalChange> totals,
        List<IndicatorChange> indicators) {
    /** Points and tier of an account in a pathway that changed; empty texts stand for none. */
    public record TotalChange(
            String account,
            String pathway,
            String pointsBefore,
            String pointsAfter,
            String tierBefore,
            String tierAfter) {}

    public RunDifference {
        origins = List.copyOf(origins);
        totals = List.copyOf(totals);
        indicators = List.copyOf(indicators);
    }
}
