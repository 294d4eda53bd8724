package org.partnerscore.insight.route;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Points;
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
        int[] needed = hundredths(tiers, Tier::minimum);
        int[] floors = hundredths(tiers, Tier::minimumEach);

        List<Lane> all = new ArrayList<>(customers);
        all.add(people);
        PointsBySums table =
                new PointsBySums(space, request.programme().indicators().size(), floors, all);
        Alternatives alternatives = new Alternatives(table, needed, people, customers, mostStates);
        RouteSearch.Found cheapest = alternatives.search(Set.of());
        List<List<PricedChange>> chosen = new ArrayList<>();
        cheapest.steps().ifPresent(steps -> {
            chosen.add(steps);
            chosen.addAll(alternatives.to(steps, OTHERS));
        });
        return new RouteAnswer(
                request,
                costs,
                lanes.lookedAt(),
                card(outlooks, List.of()),
                chosen.stream().map(steps -> route(outlooks, steps)).toList(),
                cheapest.proof(),
                alternatives.whole());
    }

    /** The tier by the rules of each month. */
    private List<Tier> tiers(SumSpace space) {
        return IntStream.range(0, space.months())
                .mapToObj(m -> tier(space.score(m, Sums.none(space.width()))))
                .toList();
    }

    private static int[] hundredths(List<Tier> tiers, Function<Tier, @Nullable BigDecimal> number) {
        return tiers.stream()
                .map(number)
                .mapToInt(points -> points == null ? 0 : Points.of(points).hundredths())
                .toArray();
    }

    private Tier tier(PathwayScore score) {
        return score.tiers().stream()
                .filter(tier -> tier.id().equals(request.tier()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no tier " + request.tier()));
    }

    private Route route(Outlooks outlooks, List<PricedChange> priced) {
        List<Route.Step> steps = new ArrayList<>();
        List<PricedChange> taken = new ArrayList<>();
        PathwayScore before = pathway(card(outlooks, taken));
        for (PricedChange step : priced) {
            taken.add(step);
            PathwayScore after = pathway(card(outlooks, taken));
            steps.add(new Route.Step(step, before, after));
            before = after;
        }
        YearMonth end = request.by().plusMonths(Math.max(FORESIGHT, request.months()));
        List<Scorecard> cards =
                outlook(new Outlooks(request.programme(), request.rulesAsOf(), facts, request.by(), end), priced);
        YearMonth held = request.by();
        for (Scorecard card : cards) {
            PathwayScore score = pathway(card);
            if (!score.reaches(tier(score))) {
                return new Route(steps, held, false);
            }
            held = card.month();
        }
        return new Route(steps, held, true);
    }

    private PathwayScore pathway(Scorecard card) {
        return card.pathways().get(request.pathwayNumber());
    }

    /** The scorecard of the month in which the tier is to be reached, once steps are taken. */
    private Scorecard card(Outlooks outlooks, List<PricedChange> steps) {
        return outlook(outlooks, steps).get(0);
    }

    private static List<Scorecard> outlook(Outlooks outlooks, List<PricedChange> steps) {
        List<Change> changes = steps.stream().<Change>map(PricedChange::change).toList();
        try {
            return outlooks.of(Scenario.of("", changes)).scorecards();
        } catch (ChangeException e) {
            throw new IllegalStateException("a step of the search cannot be taken", e);
        }
    }
}
