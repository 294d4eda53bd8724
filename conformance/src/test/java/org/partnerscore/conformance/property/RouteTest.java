package org.partnerscore.conformance.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Revision;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.insight.route.Costs;
import org.partnerscore.insight.route.Route;
import org.partnerscore.insight.route.RouteAnswer;
import org.partnerscore.insight.route.RouteFinder;
import org.partnerscore.insight.route.RouteRequest;
import org.partnerscore.insight.scenario.Change;
import org.partnerscore.insight.scenario.ChangeException;
import org.partnerscore.insight.scenario.Outlooks;
import org.partnerscore.insight.scenario.Scenario;

/** Routes against trying everything. The number of a test is the seed of its data set and of what steps cost. */
class RouteTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_cheapest_route_is_what_trying_every_combination_finds(long seed) {
        Instance instance = Instance.of(seed);

        RouteAnswer answer = instance.answer();

        long cheapest = instance.cheapestByTryingAll(answer.customers());
        assertThat(
                        answer.routes().isEmpty()
                                ? Long.MAX_VALUE
                                : answer.routes().get(0).cents())
                .isEqualTo(cheapest);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_search_that_is_stopped_says_no_more_than_it_knows(long seed) {
        Instance instance = Instance.of(seed);

        RouteAnswer answer = new RouteFinder(instance.request(), instance.costs(), instance.facts(), 2).find();

        long cheapest = instance.cheapestByTryingAll(answer.customers());
        if (answer.proof().whole()) {
            assertThat(
                            answer.routes().isEmpty()
                                    ? Long.MAX_VALUE
                                    : answer.routes().get(0).cents())
                    .isEqualTo(cheapest);
        } else {
            assertThat(answer.routes()).isEmpty();
            assertThat(cheapest).isGreaterThan(answer.proof().coveredCents());
        }
    }

    @Test
    void many_instances_have_ways_that_take_steps_and_many_have_none() {
        long steps = 0;
        long none = 0;
        for (long seed = 0; seed < 60; seed++) {
            List<Route> routes = Instance.of(seed).answer().routes();
            steps += routes.isEmpty() || routes.get(0).steps().isEmpty() ? 0 : 1;
            none += routes.isEmpty() ? 1 : 0;
        }
        assertThat(steps).as("with a way that takes steps").isGreaterThan(10);
        assertThat(none).as("without a way").isGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ways_differ_and_the_cheapest_comes_first(long seed) {
        List<Route> routes = Instance.of(seed).answer().routes();

        assertThat(routes).extracting(Route::cents).isSorted();
        assertThat(routes).extracting(Route::scenario).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_route_ends_where_the_scenario_of_its_steps_ends(long seed) throws ChangeException {
        Instance instance = Instance.of(seed);
        RouteRequest request = instance.request();

        for (Route route : instance.answer().routes()) {
            List<Scorecard> cards = new Outlooks(
                            request.programme(), null, instance.facts(), request.by(), request.last())
                    .of(route.scenario())
                    .scorecards();
            for (Scorecard card : cards) {
                assertThat(instance.reached(card)).isTrue();
            }
            if (!route.steps().isEmpty()) {
                assertThat(route.steps().get(route.steps().size() - 1).after().points())
                        .isEqualTo(instance.score(cards.get(0)).points());
            }
        }
    }

    /** What is asked of one drawn account, with a few steps that may be taken. */
    private record Instance(RouteRequest request, Costs costs, AccountFacts facts) {
        static Instance of(long seed) {
            Scene scene = Scene.of(seed);
            Draw draw = new Draw(~seed);
            Programme programme = scene.programme();
            AccountFacts facts = scene.ecosystem().factsOf("A" + draw.below(4));
            YearMonth by = scene.month().plusMonths(draw.below(3));
            YearMonth start = by.equals(scene.month()) ? by : scene.month().plusMonths(1);
            String pathway = draw.oneOf(programme.pathways()).id();
            int months = draw.between(1, 2);
            String tier = draw.oneOf(programme.tiers().on(by.atEndOfMonth())).id();
            RouteRequest asIs = new RouteRequest(programme, null, pathway, tier, start, by, months);
            RouteRequest request = draw.oneIn(5)
                    ? asIs
                    : new RouteRequest(nearby(asIs, facts, draw), null, pathway, tier, start, by, months);
            return new Instance(request, costs(draw, programme), facts);
        }

        /** The programme with tiers a few points above what the account has, which a few steps may reach. */
        private static Programme nearby(RouteRequest request, AccountFacts facts, Draw draw) {
            Programme programme = request.programme();
            try {
                int points = new Outlooks(programme, null, facts, request.by(), request.last())
                        .of(Scenario.NOTHING).scorecards().stream()
                                .flatMap(card -> card.pathways().stream())
                                .filter(each -> each.pathway().id().equals(request.pathway()))
                                .mapToInt(each -> each.points().hundredths())
                                .min()
                                .orElseThrow();
                BigDecimal silver = BigDecimal.valueOf(Math.min(points + draw.between(1, 2_000), 9_800), 2);
                Dated<List<Tier>> tiers = new Dated<>(
                        programme.tiers().name(),
                        programme.tiers().revisions().stream()
                                .map(revision -> new Revision<>(
                                        revision.from(),
                                        revision.value() == null ? null : lowered(revision.value(), silver),
                                        revision.reference()))
                                .toList());
                return new Programme(
                        programme.id(),
                        programme.name(),
                        programme.publicationDay(),
                        programme.windowMonths(),
                        programme.markets(),
                        tiers,
                        programme.pathways(),
                        programme.credit(),
                        programme.retirements(),
                        programme.groups(),
                        programme.indicators(),
                        programme.workloads(),
                        programme.statusMonths());
            } catch (ChangeException e) {
                throw new AssertionError(e);
            }
        }

        private static List<Tier> lowered(List<Tier> tiers, BigDecimal silver) {
            Tier last = tiers.get(tiers.size() - 1);
            return tiers.stream()
                    .map(tier -> new Tier(
                            tier.id(),
                            tier.name(),
                            tier.equals(last) ? silver : silver.add(BigDecimal.ONE),
                            tier.minimumEach(),
                            tier.needs()))
                    .toList();
        }

        private static Costs costs(Draw draw, Programme programme) {
            List<Costs.People> people = new ArrayList<>();
            for (Indicator indicator : programme.indicators()) {
                if (indicator.measure() instanceof MeasureDefinition.PeopleCertified) {
                    people.add(new Costs.People(indicator.id(), draw.between(1, 40) * 10_000L, draw.between(1, 2)));
                }
            }
            return new Costs(
                    people,
                    List.of(new Costs.Customers(
                            "any",
                            draw.between(1, 60) * 10_000L,
                            draw.between(1, 2),
                            10,
                            draw.below(300),
                            BigDecimal.valueOf(draw.below(5_000_000), 2))),
                    new Costs.Users(draw.between(5, 120), draw.between(1, 30) * 10_000L, 1, draw.oneIn(4) ? 2 : 1),
                    List.of(new Costs.Associations(AssociationKind.CPOR, Claim.OSU, draw.between(1, 30) * 10_000L)));
        }

        RouteAnswer answer() {
            return new RouteFinder(request, costs, facts).find();
        }

        PathwayScore score(Scorecard card) {
            return card.pathways().stream()
                    .filter(each -> each.pathway().id().equals(request.pathway()))
                    .findFirst()
                    .orElseThrow();
        }

        boolean reached(Scorecard card) {
            PathwayScore score = score(card);
            return score.tiers().stream()
                    .filter(tier -> tier.id().equals(request.tier()))
                    .anyMatch(score::reaches);
        }

        /** Plays out every combination by itself, knowing nothing of sums: the cost of the cheapest that will do. */
        long cheapestByTryingAll(List<String> customers) {
            List<List<Priced>> lanes = new ArrayList<>();
            for (Costs.People people : costs.people()) {
                List<Priced> lane = new ArrayList<>(List.of(Priced.NOTHING));
                for (int n = 1; n <= people.atMost(); n++) {
                    lane.add(new Priced(
                            List.of(new Change.Certify(
                                    people.indicator(),
                                    request.pathway(),
                                    n,
                                    request.start().atEndOfMonth())),
                            n * people.cents()));
                }
                lanes.add(lane);
            }
            for (Costs.Customers size : costs.customers()) {
                List<Priced> lane = new ArrayList<>(List.of(Priced.NOTHING));
                for (int n = 1; n <= size.atMost(); n++) {
                    lane.add(new Priced(
                            List.of(new Change.WinCustomers(
                                    request.pathway(),
                                    n,
                                    size.seats(),
                                    size.users(),
                                    size.billed(),
                                    null,
                                    null,
                                    request.start())),
                            n * size.cents()));
                }
                lanes.add(lane);
            }
            for (String tenant : customers) {
                lanes.add(customer(tenant));
            }
            Outlooks outlooks = new Outlooks(request.programme(), null, facts, request.by(), request.last());
            return cheapest(outlooks, lanes, 0, new ArrayList<>(), 0, Long.MAX_VALUE);
        }

        private List<Priced> customer(String tenant) {
            List<Priced> lane = new ArrayList<>();
            Costs.Users users = Objects.requireNonNull(costs.users());
            Costs.Associations association = costs.associations().get(0);
            for (int n = 0; n <= users.atMost(); n++) {
                for (boolean won : new boolean[] {false, true}) {
                    List<Change> changes = new ArrayList<>();
                    if (won) {
                        changes.add(new Change.Associate(
                                tenant, true, association.kind(), association.claim(), request.start()));
                    }
                    if (n > 0) {
                        changes.add(new Change.ChangeUsers(
                                tenant, (long) n * users.step(), request.pathway(), request.start()));
                    }
                    lane.add(new Priced(changes, n * users.cents() + (won ? association.cents() : 0)));
                }
            }
            return lane;
        }

        private long cheapest(
                Outlooks outlooks, List<List<Priced>> lanes, int lane, List<Change> changes, long cents, long best) {
            if (cents >= best) {
                return best;
            }
            if (lane == lanes.size()) {
                try {
                    boolean kept = outlooks.of(Scenario.of("", changes)).scorecards().stream()
                            .allMatch(this::reached);
                    return kept ? cents : best;
                } catch (ChangeException e) {
                    return best;
                }
            }
            long found = best;
            for (Priced option : lanes.get(lane)) {
                List<Change> more = new ArrayList<>(changes);
                more.addAll(option.changes());
                found = Math.min(found, cheapest(outlooks, lanes, lane + 1, more, cents + option.cents(), found));
            }
            return found;
        }
    }

    /** Changes and what they cost. */
    private record Priced(List<Change> changes, long cents) {
        static final Priced NOTHING = new Priced(List.of(), 0);
    }
}
