package org.partnerscore.insight.route;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.insight.scenario.Change;
import org.partnerscore.insight.scenario.ChangeException;
import org.partnerscore.insight.scenario.Outlooks;
import org.partnerscore.insight.scenario.Scenario;

/** Finds the cheapest ways to a tier. */
public final class RouteFinder {
    /** Routes told beside the cheapest. */
    private static final int OTHERS = 3;

    /** Months after the one in which the tier is to be reached that are looked at to say how long it lasts. */
    private static final int FORESIGHT = 24;

    private final RouteRequest request;
    private final Costs costs;
    private final AccountFacts facts;
    private final int mostStates;

    /** @param facts the account */
    public RouteFinder(RouteRequest request, Costs costs, AccountFacts facts) {
        this(request, costs, facts, RouteSearch.MOST_STATES);
    }

    /**
     * @param facts the account
     * @param mostStates how many different sums of what can be done with customers are held at a time, at least 1; where
     *     there are more, the search may be stopped before it is at its end
     */
    public RouteFinder(RouteRequest request, Costs costs, AccountFacts facts, int mostStates) {
        this.mostStates = mostStates;
        this.request = request;
        this.costs = costs;
        this.facts = facts;
    }

    /**
     * Finds them.
     *
     * @throws org.partnerscore.core.kernel.MonthRefusedException if the month cannot be scored
     * @throws TooManyOptionsException if people may be certified in too many numbers
     */
    public RouteAnswer find() {
        Outlooks outlooks = new Outlooks(request.programme(), request.rulesAsOf(), facts, request.by(), request.last());
        SumSpace space = new SumSpace(request, outlooks);
        Lanes lanes = new Lanes(request, costs, outlooks.facts(), space);
        Lane people = lanes.people();
        List<Lane> customers = lanes.customers();
        List<Tier> tiers = tiers(space);
        List<Requirement> requirements = tiers.stream().map(Requirement::of).toList();
        int[] needed = requirements.stream().mapToInt(Requirement::total).toArray();

        List<Lane> all = new ArrayList<>(customers);
        all.add(people);
        PointsBySums table =
                new PointsBySums(space, request.programme().indicators().size(), requirements, all);
        Alternatives alternatives = new Alternatives(table, needed, people, customers, mostStates);
        RouteSearch.Found cheapest = alternatives.search(Set.of());
        List<List<PricedChange>> chosen = new ArrayList<>();
        cheapest.steps().ifPresent(steps -> {
            chosen.add(steps);
            chosen.addAll(alternatives.to(steps, OTHERS));
        });
        Scorecard present = card(outlooks, List.of());
        return new RouteAnswer(
                request,
                costs,
                lanes.lookedAt(),
                present,
                routes(outlooks, request.score(present), chosen),
                cheapest.proof(),
                alternatives.whole());
    }

    /** The tier by the rules of each month. */
    private List<Tier> tiers(SumSpace space) {
        return IntStream.range(0, space.months())
                .mapToObj(m -> tier(space.score(m, Sums.none(space.width()))))
                .toList();
    }

    private Tier tier(PathwayScore score) {
        return score.tiers().stream()
                .filter(tier -> tier.id().equals(request.tier()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no tier " + request.tier()));
    }

    /** Tells the ways: what each step brings, and until when the tier is kept. */
    private List<Route> routes(Outlooks outlooks, PathwayScore present, List<List<PricedChange>> chosen) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        YearMonth end = request.by().plusMonths(Math.max(FORESIGHT, request.months()));
        Outlooks far = new Outlooks(request.programme(), request.rulesAsOf(), facts, request.by(), end);
        return chosen.stream()
                .map(priced -> route(steps(outlooks, present, priced), outlook(far, priced)))
                .toList();
    }

    private List<Route.Step> steps(Outlooks outlooks, PathwayScore present, List<PricedChange> priced) {
        List<Route.Step> steps = new ArrayList<>();
        PathwayScore before = present;
        for (int taken = 1; taken <= priced.size(); taken++) {
            PathwayScore after = request.score(card(outlooks, priced.subList(0, taken)));
            steps.add(new Route.Step(priced.get(taken - 1), before, after));
            before = after;
        }
        return steps;
    }

    private Route route(List<Route.Step> steps, List<Scorecard> cards) {
        YearMonth held = request.by();
        for (Scorecard card : cards) {
            PathwayScore score = request.score(card);
            if (!score.reaches(tier(score))) {
                return new Route(steps, held, false);
            }
            held = card.month();
        }
        return new Route(steps, held, true);
    }

    /** The scorecard of the month in which the tier is to be reached, once steps are taken. */
    private static Scorecard card(Outlooks outlooks, List<PricedChange> steps) {
        try {
            return outlooks.first(scenario(steps));
        } catch (ChangeException e) {
            throw impossible(e);
        }
    }

    private static List<Scorecard> outlook(Outlooks outlooks, List<PricedChange> steps) {
        try {
            return outlooks.of(scenario(steps)).scorecards();
        } catch (ChangeException e) {
            throw impossible(e);
        }
    }

    private static Scenario scenario(List<PricedChange> steps) {
        return Scenario.of("", steps.stream().<Change>map(PricedChange::change).toList());
    }

    private static IllegalStateException impossible(ChangeException e) {
        return new IllegalStateException("a step of the search cannot be taken", e);
    }
}
