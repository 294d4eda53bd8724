package org.partnerscore.insight.route;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerscore.core.score.Points;

/**
 * Finds the cheapest choice of one option in each lane with which the tier is kept in every month asked for. It is exact:
 *
 * <ol>
 *   <li><b>Sums add up.</b> Lanes touch different facts, and contributions are sums; so the sums of a choice are those of the
 *       facts as they are plus the changes of its options, and the kernel takes them to points ({@link PointsBySums}).
 *       Nothing is assumed of how points grow.
 *   <li><b>Equal sums, equal points.</b> Choices of the customers' lanes with equal sums earn the same whatever else is done;
 *       only the cheapest of them is kept.
 *   <li><b>People apart.</b> Where people change no sum of an indicator that customers change, a month's points are a part
 *       that follows from the customers and a part that follows from people and market.
 *   <li><b>Bound.</b> For what is left of the cheapest cost found, people add in each month at most the most that any number
 *       of them affordable adds in that month. The most of several months need not come from the same people, so the true
 *       points are never higher: a choice for customers whose bound misses the tier in some month is passed over safely.
 *   <li><b>Budget.</b> The search is run with a budget that doubles until a route is found. All choices within the budget
 *       are covered, so what costs more cannot be the cheapest.
 *   <li><b>Each indicator.</b> Where the tier needs points in each indicator, so much is taken off for one with too few that
 *       no others make up for it. It is taken off indicator by indicator, so all of the above holds.
 *   <li><b>Guard.</b> A budget within which there are more than {@link #MOST_STATES} different rows of sums is not searched;
 *       a few smaller ones are tried instead. If none of them holds a route, none is given, and the proof says how far it reaches.
 * </ol>
 */
final class RouteSearch {
    /** Different sums of choices of customers that are held at a time. */
    static final int MOST_STATES = 100_000;

    /** How often a budget that is too large is made smaller. */
    private static final int NARROWINGS = 2;

    private final PointsBySums table;
    private final int[] needed;
    private final Lane people;
    private final List<Lane> customers;
    private final int mostStates;
    private final BitSet ofPeople = new BitSet();
    private final Map<Sums, int[][]> peoplePoints = new HashMap<>();
    private final IdentityHashMap<int[][], int[][]> most = new IdentityHashMap<>();
    private final long[] peopleCents;

    private long found = Long.MAX_VALUE;

    /**
     * @param needed hundredths of points that each month needs
     * @param people the lane of people
     * @param customers the other lanes
     * @param mostStates at most this many different sums are held
     */
    RouteSearch(PointsBySums table, int[] needed, Lane people, List<Lane> customers, int mostStates) {
        this.table = table;
        this.needed = needed;
        this.people = people;
        this.customers = customers;
        this.mostStates = mostStates;
        peopleCents = people.options().stream().mapToLong(Lane.Option::cents).toArray();
        people.options().forEach(option -> ofPeople.or(table.changedBy(option)));
        customers.stream()
                .flatMap(lane -> lane.options().stream())
                .filter(option -> table.changedBy(option).intersects(ofPeople))
                .findFirst()
                .ifPresent(option -> {
                    throw new IllegalStateException("an indicator counts both people and customers");
                });
    }

    /**
     * What a search found.
     *
     * @param steps the cheapest choice; empty if no choice will do, or the search was stopped
     * @param proof what shows that there is no cheaper one
     */
    record Found(Optional<List<PricedChange>> steps, Proof proof) {}

    Found run() {
        BigInteger combinations = BigInteger.valueOf(people.options().size());
        long dearest = dearest(people);
        for (Lane lane : customers) {
            combinations =
                    combinations.multiply(BigInteger.valueOf(lane.options().size()));
            dearest = Math.addExact(dearest, dearest(lane));
        }
        long before = table.assessed();
        long least = least();
        long covered = 0;
        long ceiling = Long.MAX_VALUE;
        int narrowings = 0;
        long budget = 0;
        List<State> searched = List.of();
        Optional<List<PricedChange>> route = Optional.empty();
        while (true) {
            Optional<List<State>> states = states(budget);
            if (states.isPresent()) {
                searched = states.get();
                covered = budget;
                route = cheapest(searched, budget);
                if (route.isPresent() || budget >= dearest) {
                    break;
                }
            } else {
                ceiling = budget;
            }
            if (ceiling == Long.MAX_VALUE) {
                budget = Math.min(dearest, Math.max(least, budget * 2));
            } else if (narrowings++ < NARROWINGS && ceiling - covered > least) {
                budget = covered + (ceiling - covered) / 2;
            } else {
                break;
            }
        }
        long below = route.isPresent() ? found : covered + 1;
        Points best = new Points(Math.max(0, bestBelow(searched, below)));
        boolean whole = route.isPresent() || covered >= dearest;
        return new Found(route, new Proof(combinations, table.assessed() - before, best, covered, whole));
    }

    /** What the cheapest step costs: the first budget, and what budgets are not narrowed down below. */
    private long least() {
        return Stream.concat(Stream.of(people), customers.stream())
                .flatMap(lane -> lane.options().stream())
                .mapToLong(Lane.Option::cents)
                .filter(cents -> cents > 0)
                .min()
                .orElse(1);
    }

    private static long dearest(Lane lane) {
        return lane.options().stream().mapToLong(Lane.Option::cents).max().orElse(0);
    }

    /** A choice in the customers' lanes: its sums and what it costs. */
    private record State(Sums sums, long cents, List<PricedChange> steps) {
        static final Comparator<State> CHEAPEST = Comparator.comparingLong(State::cents)
                .thenComparing(state -> state.steps().size());

        State and(Lane.Option option, Sums change) {
            return new State(sums.plus(change), cents + option.cents(), both(steps, option.steps()));
        }
    }

    /** Every different row of sums within a budget, at its cheapest, the cheapest first; empty if there are too many. */
    private Optional<List<State>> states(long budget) {
        Map<Sums, State> states = new LinkedHashMap<>();
        states.put(table.nothing(), new State(table.nothing(), 0, List.of()));
        for (Lane lane : customers) {
            List<State> shorter = List.copyOf(states.values());
            for (Lane.Option option : lane.options()) {
                Sums change = table.row(option);
                for (State state : shorter) {
                    if (!option.steps().isEmpty() && state.cents() + option.cents() <= budget) {
                        State longer = state.and(option, change);
                        states.merge(longer.sums(), longer, (a, b) -> State.CHEAPEST.compare(a, b) <= 0 ? a : b);
                    }
                }
                if (states.size() > mostStates) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(states.values().stream().sorted(State.CHEAPEST).toList());
    }

    private Optional<List<PricedChange>> cheapest(List<State> states, long budget) {
        Optional<List<PricedChange>> route = Optional.empty();
        found = Long.MAX_VALUE;
        for (State state : states) {
            if (state.cents() >= found) {
                break;
            }
            int[] fromCustomers = table.points(state.sums(), ofPeople, false);
            int[][] fromPeople = peoplePoints(state);
            long left = Math.min(budget, found - 1) - state.cents();
            if (slack(fromCustomers, affordable(fromPeople, left)) < 0) {
                continue;
            }
            for (int q = 0; q < peopleCents.length; q++) {
                long cents = state.cents() + peopleCents[q];
                if (cents > budget || cents >= found) {
                    break;
                }
                if (slack(fromCustomers, fromPeople[q]) >= 0) {
                    found = cents;
                    route = Optional.of(both(people.options().get(q).steps(), state.steps()));
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
            int[] fromCustomers = table.points(state.sums(), ofPeople, false);
            int[][] fromPeople = peoplePoints(state);
            if (!table.needsEach()
                    && weakest(fromCustomers, affordable(fromPeople, cost - 1 - state.cents())) <= best) {
                continue;
            }
            for (int q = 0; q < peopleCents.length; q++) {
                if (state.cents() + peopleCents[q] < cost) {
                    best = Math.max(best, weakest(fromCustomers, fromPeople[q]));
                }
            }
        }
        return best;
    }

    /** Points of the month that has fewest, also where an indicator has too few for the tier. */
    private static int weakest(int[] fromCustomers, int[] fromPeople) {
        int least = Integer.MAX_VALUE;
        for (int m = 0; m < fromCustomers.length; m++) {
            least = Math.min(least, Math.floorMod(fromCustomers[m] + fromPeople[m], PointsBySums.SHORTFALL));
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
        int last = peopleCents.length - 1;
        while (last > 0 && peopleCents[last] > cents) {
            last--;
        }
        return most.computeIfAbsent(fromPeople, RouteSearch::runningMost)[last];
    }

    /** For each option the most of it and all before it, month by month. */
    private static int[][] runningMost(int[][] fromPeople) {
        int[][] most = new int[fromPeople.length][];
        most[0] = fromPeople[0];
        for (int q = 1; q < most.length; q++) {
            most[q] = most[q - 1].clone();
            for (int m = 0; m < most[q].length; m++) {
                most[q][m] = Math.max(most[q][m], fromPeople[q][m]);
            }
        }
        return most;
    }

    /** Points of each month, for each option of the lane of people, from the indicators that they change. */
    private int[][] peoplePoints(State state) {
        return peoplePoints.computeIfAbsent(
                table.market(state.sums()),
                market -> people.options().stream()
                        .map(option -> table.points(table.row(option).plus(market), ofPeople, true))
                        .toArray(int[][]::new));
    }

    private static List<PricedChange> both(List<PricedChange> some, List<PricedChange> more) {
        List<PricedChange> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
