package org.partnerscore.conformance.property;

import java.util.Set;
import org.partnerscore.core.score.IndicatorScore;

/**
 * Fewer points than before a raise, or a lower value where there are no points.
 *
 * @param raise what was raised
 * @param account whose they are
 * @param before the indicator before
 * @param after the indicator after
 * @param exits what explains it
 */
record Decline(Raise raise, String account, IndicatorScore before, IndicatorScore after, Set<Exit> exits) {}
