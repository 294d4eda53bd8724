package org.partnerscore.workspace.published;

import org.partnerscore.core.score.Points;

/**
 * What an account has in a pathway.
 *
 * @param points the total; 0 in a programme without points
 * @param tier id of the tier reached, or {@link org.partnerscore.core.programme.Tier#NONE}
 * @param place the place of the tier, 0 being the best; the number of tiers if none is reached
 */
public record PathwayPoints(Points points, String tier, int place) {}
