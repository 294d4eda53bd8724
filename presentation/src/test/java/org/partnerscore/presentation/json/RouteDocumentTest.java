package org.partnerscore.presentation.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Points;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.route.Costs;
import org.partnerscore.insight.route.PricedChange;
import org.partnerscore.insight.route.Proof;
import org.partnerscore.insight.route.Route;
import org.partnerscore.insight.route.RouteAnswer;
import org.partnerscore.insight.route.RouteRequest;
import org.partnerscore.insight.scenario.Change;
import org.partnerscore.presentation.SampleScores;

class RouteDocumentTest {
    private static final Scorecard BEFORE = SampleScores.total("4711", 7_500, 0);
    private static final Scorecard AFTER = SampleScores.total("4711", 8_100, 0);

    private static String text() {
        PathwayScore before = BEFORE.pathways().get(0);
        RouteRequest request = new RouteRequest(
                BEFORE.programme(), null, before.pathway().id(), "gold", BEFORE.month(), BEFORE.month(), 3);
        Costs costs = new Costs(
                List.of(new Costs.People("functional-consultants", 250_000, 3)),
                List.of(new Costs.Customers("small", 600_000, 2, 20, 15, BigDecimal.TEN)),
                new Costs.Users(10, 80_000, 8, 3),
                List.of(new Costs.Associations(AssociationKind.CPOR, Claim.OSU, 150_000)));
        PricedChange step = new PricedChange(new Change.LoseCustomer("T", BEFORE.month()), 150_001, "association", "T");
        Route route = new Route(
                List.of(new Route.Step(step, before, AFTER.pathways().get(0))),
                BEFORE.month().plusMonths(3),
                false);
        Proof proof = new Proof(new BigInteger("123456789012345678901"), 426, new Points(7_181), 150_001, true);
        return Rendered.text(new RouteDocument(
                "sha256:0",
                List.of(new RouteAnswer(request, costs, List.of("T"), BEFORE, List.of(route), proof, true))));
    }

    @Test
    void a_route_fits_its_schema() {
        assertThat(Rendered.errors("route", text())).isEmpty();
    }

    @Test
    void a_route_tells_costs_to_the_cent_and_the_points_of_its_steps() {
        assertThat(text())
                .contains("\"cost\": \"1500.01\"", "\"points\": \"6.00\"", "\"combinations\": 123456789012345678901");
    }

    @Test
    void a_route_with_a_slip_does_not_fit() {
        assertThat(Rendered.errors("route", text().replace("\"whole\"", "\"hole\"")))
                .isNotEmpty();
    }
}
