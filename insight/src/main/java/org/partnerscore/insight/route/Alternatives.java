package org.partnerscore.insight.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Other ways than the cheapest: each the cheapest that does without something that the ways before it do. First they do
 * without whole kinds of steps; where that gives too few, without one kind with one customer.
 */
final class Alternatives {
    private final PointsBySums table;
    private final int[] needed;
    private final Lane people;
    private final List<Lane> customers;
    private final int mostStates;
    private final Set<Set<String>> used = new HashSet<>();
    private boolean whole = true;

    /** As {@link RouteSearch} takes them. */
    Alternatives(PointsBySums table, int[] needed, Lane people, List<Lane> customers, int mostStates) {
        this.table = table;
        this.needed = needed;
        this.people = people;
        this.customers = customers;
        this.mostStates = mostStates;
    }

    /** The cheapest way without some kinds of steps. */
    RouteSearch.Found search(Set<String> without) {
        List<Lane> open = customers.stream()
                .map(lane -> lane.avoiding(without))
                .filter(Lane::open)
                .toList();
        return new RouteSearch(table, needed, people.avoiding(without), open, mostStates).run();
    }

    /** Whether no search of {@link #to} was stopped. */
    boolean whole() {
        return whole;
    }

    /**
     * Others, the cheapest first.
     *
     * @param cheapest the way to differ from
     * @param most how many at most
     */
    List<List<PricedChange>> to(List<PricedChange> cheapest, int most) {
        used.add(names(cheapest, PricedChange::at));
        List<Candidate> others = new ArrayList<>(walk(cheapest, most, PricedChange::kind));
        if (others.size() < most) {
            others.addAll(walk(cheapest, most - others.size(), PricedChange::at));
        }
        return others.stream().sorted(Candidate.CHEAPEST).map(Candidate::steps).toList();
    }

    /** A way that does without something. */
    private record Candidate(Set<String> without, List<PricedChange> steps) {
        static final Comparator<Candidate> CHEAPEST = Comparator.comparingLong(Candidate::cents)
                .thenComparing(candidate -> candidate.steps().size())
                .thenComparing(
                        candidate -> names(candidate.steps(), PricedChange::at).toString());

        long cents() {
            return steps.stream().mapToLong(PricedChange::cents).sum();
        }
    }

    private List<Candidate> walk(List<PricedChange> cheapest, int most, Function<PricedChange, String> name) {
        PriorityQueue<Candidate> open = new PriorityQueue<>(Candidate.CHEAPEST);
        Set<Set<String>> tried = new HashSet<>();
        Set<Set<String>> unlike = new HashSet<>(Set.of(names(cheapest, name)));
        List<Candidate> chosen = new ArrayList<>();
        Candidate next = new Candidate(Set.of(), cheapest);
        while (next != null && chosen.size() < most) {
            if (unlike.add(names(next.steps(), name)) && used.add(names(next.steps(), PricedChange::at))) {
                chosen.add(next);
            }
            for (String each : names(next.steps(), name)) {
                Set<String> without = new TreeSet<>(next.without());
                without.add(each);
                if (tried.add(without)) {
                    RouteSearch.Found found = search(without);
                    whole &= found.proof().whole();
                    found.steps().ifPresent(steps -> open.add(new Candidate(without, steps)));
                }
            }
            next = open.poll();
        }
        return chosen;
    }

    private static Set<String> names(List<PricedChange> steps, Function<PricedChange, String> name) {
        return steps.stream().map(name).collect(Collectors.toCollection(TreeSet::new));
    }
}
