package org.partnerscore.insight.route;

import java.math.BigInteger;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Points;

/**
 * Finds the cheapest choice of one option in each lane with which the tier is kept in every month asked for. It is exact:
 *
 * <ol>
 *   <li><b>Sums add up.</b> Lanes touch different facts, and contributions are sums; so the sums of a choice are those of the
 *       facts as they are plus the changes of its options, and the kernel's assessor takes them to points. Nothing is
 *       assumed of how points grow.
 *   <li><b>Equal sums, equal points.</b> Choices of the customers' lanes with equal sums earn the same whatever else is done;
 *       only the cheapest of them is kept.
 *   <li><b>People apart.</b> An indicator reads its own sums and the market's. Where people change no sum of an indicator
 *       that customers change, a month's points are a part that follows from the customers and a part that follows from
 *       people and market; so each part is assessed once.
 *   <li><b>Bound.</b> For what is left of the cheapest cost found, people add in each month at most the most that any number
 *       of them affordable adds in that month. The most of several months need not come from the same people, so the true
 *       points are never higher: a choice for customers whose bound misses the tier in some month is passed over safely.
 *   <li><b>Budget.</b> The search is run with a budget that doubles until a route is found. All choices within the budget
 *       are covered, so what costs more cannot be the cheapest.
 * </ol>
 */
final class RouteSearch {
    /** Cents of the first search. */
    private static final long FIRST_BUDGET = 1_000_000;

    private final SumSpace space;
    private final int[] needed;
    private final Lane people;
    private final List<Lane> customers;
    private final BitSet ofPeople = new BitSet();
    private final Map<List<Long>, int[][]> peoplePoints = new HashMap<>();
    private final Map<LongBuffer, int[]> customerPoints = new HashMap<>();

    private long found = Long.MAX_VALUE;
    private long assessed;

    /**
     * @param needed hundredths of points that each month needs
     * @param people the lane of people
     * @param customers the other lanes
     */
    RouteSearch(SumSpace space, int[] needed, Lane people, List<Lane> customers) {
        this.space = space;
        this.needed = needed;
        this.people = people;
        this.customers = customers;
        for (Lane.Option option : people.options()) {
            for (int place = 0; place < space.width(); place++) {
                if (option.sums()[place] != 0 && space.matters(place)) {
                    ofPeople.set(space.indicator(place));
                }
            }
        }
        for (Lane lane : customers) {
            for (Lane.Option option : lane.options()) {
                for (int place = 0; place < space.width(); place++) {
                    if (option.sums()[place] != 0
                            && space.matters(place)
                            && !space.decidesMarket(place)
                            && ofPeople.get(space.indicator(place))) {
                        throw new IllegalStateException("an indicator counts both people and customers");
                    }
                }
            }
        }
    }

    /**
     * What a search found.
     *
     * @param steps the cheapest choice; empty if no choice will do
     * @param cents its cost
     * @param proof what shows that there is no cheaper one
     */
    record Found(Optional<List<PricedChange>> steps, long cents, Proof proof) {}

    Found run() {
        BigInteger combinations = BigInteger.valueOf(people.options().size());
        long dearest = dearest(people);
        for (Lane lane : customers) {
            combinations = combinations.multiply(BigInteger.valueOf(lane.options().size()));
            dearest = Math.addExact(dearest, dearest(lane));
        }
        long budget = 0;
        Optional<List<PricedChange>> route = Optional.empty();
        List<State> states = states(budget);
        while (true) {
            route = cheapest(states, budget);
            if (route.isPresent() || budget >= dearest) {
                break;
            }
            budget = Math.min(dearest, Math.max(FIRST_BUDGET, budget * 2));
            states = states(budget);
        }
        Points best = new Points(Math.max(0, bestBelow(states, route.isPresent() ? found : dearest + 1)));
        return new Found(route, found, new Proof(combinations, assessed, best));
    }

    private static long dearest(Lane lane) {
        return lane.options().stream().mapToLong(Lane.Option::cents).max().orElse(0);
    }

    /** A choice in the customers' lanes: its sums and what it costs. */
    private record State(long[] sums, long cents, List<PricedChange> steps) {
        static final Comparator<State> CHEAPEST = Comparator.comparingLong(State::cents)
                .thenComparing(state -> state.steps().size());
    }

    /** Every different row of sums within a budget, at its cheapest, the cheapest first. */
    private List<State> states(long budget) {
        Map<LongBuffer, State> states = new LinkedHashMap<>();
        State nothing = new State(new long[space.width()], 0, List.of());
        states.put(LongBuffer.wrap(nothing.sums()), nothing);
        for (Lane lane : customers) {
            Map<LongBuffer, State> longer = new LinkedHashMap<>(states);
            for (State state : states.values()) {
                for (Lane.Option option : lane.options()) {
                    long cents = state.cents() + option.cents();
                    if (!option.steps().isEmpty() && cents <= budget) {
                        long[] sums = plus(state.sums(), option.sums());
                        longer.merge(
                                LongBuffer.wrap(sums),
                                new State(sums, cents, and(state.steps(), option.steps())),
                                (a, b) -> State.CHEAPEST.compare(a, b) <= 0 ? a : b);
                    }
                }
            }
            states = longer;
        }
        return states.values().stream().sorted(State.CHEAPEST).toList();
    }

    private Optional<List<PricedChange>> cheapest(List<State> states, long budget) {
        Optional<List<PricedChange>> route = Optional.empty();
        found = Long.MAX_VALUE;
        for (State state : states) {
            if (state.cents() >= found) {
                break;
            }
            int[] fromCustomers = customerPoints(state);
            int[][] fromPeople = peoplePoints(state);
            long left = Math.min(budget, found - 1) - state.cents();
            if (slack(fromCustomers, affordable(fromPeople, left)) < 0) {
                continue;
            }
            for (int q = 0; q < people.options().size(); q++) {
                long cents = state.cents() + people.options().get(q).cents();
                if (cents > budget || cents >= found) {
                    break;
                }
                if (slack(fromCustomers, fromPeople[q]) >= 0) {
                    found = cents;
                    route = Optional.of(and(people.options().get(q).steps(), state.steps()));
                }
            }
        }
        return route;
    }

    /** Hundredths of points that the best choice below a cost reaches in its weakest month. */
    private int bestBelow(List<State> states, long cost) {
        int best = 0;
        for (State state : states) {
            if (state.cents() >= cost) {
                break;
            }
            int[] fromCustomers = customerPoints(state);
            int[][] fromPeople = peoplePoints(state);
            if (weakest(fromCustomers, affordable(fromPeople, cost - 1 - state.cents())) <= best) {
                continue;
            }
            for (int q = 0; q < people.options().size(); q++) {
                if (state.cents() + people.options().get(q).cents() < cost) {
                    best = Math.max(best, weakest(fromCustomers, fromPeople[q]));
                }
            }
        }
        return best;
    }

    private static int weakest(int[] fromCustomers, int[] fromPeople) {
        int least = Integer.MAX_VALUE;
        for (int m = 0; m < fromCustomers.length; m++) {
            least = Math.min(least, fromCustomers[m] + fromPeople[m]);
        }
        return least;
    }

    /** By how much the tier is exceeded in the month in which it is exceeded least; below 0 where it is missed. */
    private int slack(int[] fromCustomers, int[] fromPeople) {
        int least = Integer.MAX_VALUE;
        for (int m = 0; m < needed.length; m++) {
            least = Math.min(least, fromCustomers[m] + fromPeople[m] - needed[m]);
        }
        return least;
    }

    /** The most that people add in each month for an amount. */
    private int[] affordable(int[][] fromPeople, long cents) {
        int[] most = fromPeople[0].clone();
        for (int q = 1; q < fromPeople.length && people.options().get(q).cents() <= cents; q++) {
            for (int m = 0; m < most.length; m++) {
                most[m] = Math.max(most[m], fromPeople[q][m]);
            }
        }
        return most;
    }

    /** Points of each month from the indicators that people do not change. */
    private int[] customerPoints(State state) {
        return customerPoints.computeIfAbsent(LongBuffer.wrap(state.sums()), key -> points(state.sums(), false));
    }

    /** Points of each month, for each option of the lane of people, from the indicators that they change. */
    private int[][] peoplePoints(State state) {
        List<Long> market = new ArrayList<>();
        long[] marketSums = new long[space.width()];
        for (int place = 0; place < space.width(); place++) {
            if (space.decidesMarket(place)) {
                market.add(state.sums()[place]);
                marketSums[place] = state.sums()[place];
            }
        }
        return peoplePoints.computeIfAbsent(market, key -> people.options().stream()
                .map(option -> points(plus(marketSums, option.sums()), true))
                .toArray(int[][]::new));
    }

    private int[] points(long[] sums, boolean whereOfPeople) {
        int[] points = new int[space.months()];
        for (int m = 0; m < points.length; m++) {
            assessed++;
            PathwayScore score = space.score(m, sums);
            for (int i = 0; i < score.indicators().size(); i++) {
                if (ofPeople.get(i) == whereOfPeople) {
                    points[m] += score.indicators().get(i).points().hundredths();
                }
            }
        }
        return points;
    }

    private static long[] plus(long[] a, long[] b) {
        long[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }

    private static List<PricedChange> and(List<PricedChange> some, List<PricedChange> more) {
        List<PricedChange> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
