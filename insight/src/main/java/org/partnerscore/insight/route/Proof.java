package org.partnerscore.insight.route;

import java.math.BigInteger;
import org.partnerscore.core.score.Points;

/**
 * What shows that a route is the cheapest, or that there is none.
 *
 * @param combinations how many combinations of steps there are within the limits; all that cost no more than the route are
 *     covered, those with equal sums together
 * @param assessed how many scores were computed to cover them
 * @param bestCheaper the points that the best of the cheaper combinations reaches in its weakest month; without a route, the
 *     best of all combinations
 */
public record Proof(BigInteger combinations, long assessed, Points bestCheaper) {}
