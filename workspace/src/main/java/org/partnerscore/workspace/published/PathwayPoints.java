package org.partnerscore.workspace.published;

import org.partnerscore.core.score.Points;

/**
 * What an account has in a pathway.
 *
 * @param points the total
 * @param tier id of the tier reached, or {@link org.partnerscore.core.programme.Tier#NONE}
 */
public record PathwayPoints(Points points, String tier) {}
