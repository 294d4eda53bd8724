package org.partnerscore.insight.route;

import java.math.BigInteger;
import org.partnerscore.core.score.Points;

/**
 * What shows that a route is the cheapest, or that there is none.
 *
 * @param combinations how many combinations of steps there are within the limits; those with equal sums are covered together
 * @param assessed how many scores were computed to cover them
 * @param bestCheaper the points that the best of the combinations that cost less than the route reaches in its weakest month;
 *     without a route, the best of all that were covered; for a tier of values (R21), as many hundredths as it reaches of them
 * @param coveredCents all combinations that cost no more were covered
 * @param whole whether the answer is final: false where there were too many combinations, so that what costs more than was
 *     covered is not known
 */
public record Proof(BigInteger combinations, long assessed, Points bestCheaper, long coveredCents, boolean whole) {}
