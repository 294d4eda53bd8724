package org.partnerscore.insight.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.TenantFacts;
import org.partnerscore.insight.scenario.Change;
import org.partnerscore.insight.scenario.ChangeException;
import org.partnerscore.insight.scenario.Scenario;
import org.partnerscore.insight.scenario.ScenarioEditor;

/** Finds what can be done for an account, and by how much each thing changes its sums. */
final class Lanes {
    /** Numbers of people of all kinds together. */
    private static final long MOST_OPTIONS = 10_000;

    private final RouteRequest request;
    private final Costs costs;
    private final AccountFacts facts;
    private final SumSpace space;
    private final ScenarioEditor editor;
    private List<String> lookedAt = List.of();

    /** @param facts the account's facts, played out to the last month of the request */
    Lanes(RouteRequest request, Costs costs, AccountFacts facts, SumSpace space) {
        this.request = request;
        this.costs = costs;
        this.facts = facts;
        this.space = space;
        this.editor = new ScenarioEditor(request.programme());
    }

    /**
     * Refuses people in more numbers than can be looked at.
     *
     * @throws TooManyOptionsException if there are too many
     */
    private void requireFewEnough() {
        long options = 1;
        for (Costs.People people : costs.people()) {
            options = Math.multiplyExact(options, people.atMost() + 1L);
            if (options > MOST_OPTIONS) {
                throw new TooManyOptionsException(MOST_OPTIONS);
            }
        }
    }

    /** The lane of people: every number of each kind of them together, since a headcount may need them all (R10). */
    Lane people() {
        requireFewEnough();
        List<List<PricedChange>> options = new ArrayList<>(List.of(List.of()));
        LocalDate day = request.start().atEndOfMonth();
        for (Costs.People people : costs.people()) {
            List<List<PricedChange>> longer = new ArrayList<>();
            for (List<PricedChange> option : options) {
                longer.add(option);
                for (int n = 1; n <= people.atMost(); n++) {
                    Change change = new Change.Certify(people.indicator(), request.pathway(), n, day);
                    longer.add(and(option, new PricedChange(change, n * people.cents(), people.indicator(), "")));
                }
            }
            options = longer;
        }
        return lane(space.bare(), options);
    }

    /** The lanes of customers: one for each size of customers to be won, one for each customer there is. */
    List<Lane> customers() {
        List<Lane> lanes = new ArrayList<>();
        for (Costs.Customers size : costs.customers()) {
            List<List<PricedChange>> options = new ArrayList<>(List.of(List.of()));
            for (int n = 1; n <= size.atMost(); n++) {
                Change change = new Change.WinCustomers(
                        request.pathway(), n, size.seats(), size.users(), size.billed(), null, null, request.start());
                options.add(List.of(new PricedChange(change, n * size.cents(), "customers", size.name())));
            }
            lanes.add(lane(space.bare(), options));
        }
        lanes.addAll(customersThereAre());
        return lanes.stream().filter(Lane::open).toList();
    }

    /** A customer's lane, and what it could bring at best by itself. */
    private record Candidate(String tenant, Lane lane, int points) {}

    /** Ids of the customers there are that {@link #customers()} has lanes for. */
    List<String> lookedAt() {
        return lookedAt;
    }

    private List<Lane> customersThereAre() {
        Costs.Users users = costs.users();
        int most = users == null ? Integer.MAX_VALUE : users.atCustomers();
        List<Candidate> best = facts.tenants().values().stream()
                .map(this::candidate)
                .filter(candidate -> candidate.lane().open())
                .sorted(Comparator.comparing(Candidate::points).reversed())
                .limit(most)
                .toList();
        lookedAt = best.stream().map(Candidate::tenant).toList();
        return best.stream().map(Candidate::lane).toList();
    }

    private Candidate candidate(TenantFacts tenant) {
        Lane lane = customer(tenant);
        return new Candidate(tenant.id(), lane, lane.open() ? best(lane) : 0);
    }

    private int best(Lane lane) {
        return lane.options().stream()
                .mapToInt(option -> space.score(0, option.sums()).points().hundredths())
                .max()
                .orElseThrow();
    }

    /** Every set of associations to be won with a customer, together with every number of users. */
    private Lane customer(TenantFacts known) {
        String tenant = known.id();
        AccountFacts alone = space.alone(known);
        List<List<PricedChange>> options = new ArrayList<>(List.of(List.of()));
        for (Costs.Associations association : costs.associations()) {
            Change change =
                    new Change.Associate(tenant, true, association.kind(), association.claim(), request.start());
            if (fits(alone, change)) {
                PricedChange priced = new PricedChange(change, association.cents(), "association", tenant);
                options.addAll(
                        options.stream().map(option -> and(option, priced)).toList());
            }
        }
        Costs.Users users = costs.users();
        if (users != null && fits(alone, new Change.ChangeUsers(tenant, 1, request.pathway(), request.start()))) {
            List<List<PricedChange>> all = new ArrayList<>();
            for (List<PricedChange> option : options) {
                all.add(option);
                for (int n = 1; n <= users.atMost(); n++) {
                    Change change =
                            new Change.ChangeUsers(tenant, (long) n * users.step(), request.pathway(), request.start());
                    all.add(and(option, new PricedChange(change, n * users.cents(), "users", tenant)));
                }
            }
            options = all;
        }
        return lane(alone, options);
    }

    private boolean fits(AccountFacts before, Change change) {
        return edit(before, List.of(change)).isPresent();
    }

    private boolean matters(Sums sums) {
        for (int place = 0; place < sums.width(); place++) {
            if (sums.at(place) != 0 && space.matters(place)) {
                return true;
            }
        }
        return false;
    }

    private static List<PricedChange> and(List<PricedChange> option, PricedChange more) {
        List<PricedChange> longer = new ArrayList<>(option);
        longer.add(more);
        return longer;
    }

    /** The options that can be done and make a difference, the first being nothing; of equal ones the cheapest. */
    private Lane lane(AccountFacts before, List<List<PricedChange>> options) {
        Map<Object, Lane.Option> kept = new LinkedHashMap<>();
        List<Lane.Option> possible = new ArrayList<>();
        Sums base = space.sums(before);
        for (List<PricedChange> steps : options) {
            edit(before, steps.stream().map(PricedChange::change).toList())
                    .map(edited -> space.sums(edited).minus(base))
                    .filter(sums -> steps.isEmpty() || matters(sums))
                    .ifPresent(sums -> possible.add(new Lane.Option(steps, sums)));
        }
        possible.sort(Comparator.comparingLong(Lane.Option::cents));
        for (Lane.Option option : possible) {
            List<String> kinds = option.steps().stream().map(PricedChange::at).toList();
            kept.putIfAbsent(List.of(option.sums(), kinds), option);
        }
        return new Lane(List.copyOf(kept.values()));
    }

    /** Facts with changes made; empty if they cannot be made. */
    private Optional<AccountFacts> edit(AccountFacts before, List<Change> changes) {
        try {
            return Optional.of(editor.edit(before, Scenario.of("", changes)));
        } catch (ChangeException e) {
            return Optional.empty();
        }
    }
}
