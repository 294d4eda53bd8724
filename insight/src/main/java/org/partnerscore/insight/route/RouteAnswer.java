package org.partnerscore.insight.route;

import java.util.Comparator;
import java.util.List;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;

/**
 * The ways to a tier in one pathway.
 *
 * @param request what was asked
 * @param costs what steps cost
 * @param customers ids of the customers there are with which steps were looked at
 * @param present the scorecard of the month in which the tier is to be reached, if nothing is done
 * @param routes the cheapest, then others, each the cheapest that does without something that those before it do; empty if
 *     none leads to the tier within the limits
 * @param proof what shows that the first is the cheapest, or that there is none
 * @param others whether the search for the others went to its end; false where it was stopped, so that there may be more
 */
public record RouteAnswer(
        RouteRequest request,
        Costs costs,
        List<String> customers,
        Scorecard present,
        List<Route> routes,
        Proof proof,
        boolean others) {
    /** Answers by what their cheapest routes cost, those without a route last. */
    public static final Comparator<RouteAnswer> CHEAPEST_FIRST = Comparator.comparingLong(answer ->
            answer.routes().isEmpty() ? Long.MAX_VALUE : answer.routes().get(0).cents());

    public RouteAnswer {
        customers = List.copyOf(customers);
        routes = List.copyOf(routes);
    }

    /** The score of the pathway that was asked about, if nothing is done. */
    public PathwayScore score() {
        return request.score(present);
    }
}
