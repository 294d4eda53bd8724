package org.partnerscore.insight.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.insight.explain.AccountAuditor;
import org.partnerscore.insight.explain.ExplainedLine;
import org.partnerscore.insight.score.AccountLine;
import org.partnerscore.insight.score.AccountScoring;

/** Compares what two programmes make of the same facts. */
public final class Comparisons {
    /** A customer or a person; customers come first. */
    private record Fact(boolean person, String id) implements Comparable<Fact> {
        @Override
        public int compareTo(Fact other) {
            return person == other.person ? id.compareTo(other.id) : Boolean.compare(person, other.person);
        }
    }

    /** What one programme makes of the facts. */
    private static final class Side {
        private final Programme programme;
        private final SortedMap<Fact, SortedSet<AccountAuditor.Place>> counted = new TreeMap<>();
        private final Map<Fact, Counted.Against> against = new HashMap<>();

        Side(AccountScoring scoring) {
            programme = scoring.plan().programme();
            for (AccountLine line : scoring.countedLines()) {
                counted.computeIfAbsent(fact(line.tenantId(), line.individualId()), key -> new TreeSet<>())
                        .add(new AccountAuditor.Place(
                                line.slot().pathway(), line.slot().indicator()));
            }
            new AccountAuditor(scoring).everything().forEach(this::object);
        }

        /** Takes what does not count in an indicator; what was taken of an earlier one stays. */
        private void object(AccountAuditor.Place place, List<ExplainedLine> lines) {
            // The latest month speaks: it is what can still be changed.
            Map<Fact, ExplainedLine> latest = new HashMap<>();
            lines.stream()
                    .filter(line -> !line.counted() && line.reason().code() != ReasonCode.OUTSIDE_WINDOW)
                    .forEach(line -> latest.merge(
                            fact(line.tenantId(), line.individualId()),
                            line,
                            (before, after) -> after.month().isAfter(before.month()) ? after : before));
            latest.forEach((fact, line) -> against.putIfAbsent(fact, new Counted.Against(place(place), line.reason())));
        }

        Counted of(Fact fact) {
            SortedSet<AccountAuditor.Place> places = counted.get(fact);
            return places == null
                    ? new Counted(List.of(), against.get(fact))
                    : new Counted(places.stream().map(this::place).toList(), null);
        }

        private Counted.Place place(AccountAuditor.Place place) {
            return new Counted.Place(
                    programme.pathways().get(place.pathway()),
                    programme.indicators().get(place.indicator()));
        }
    }

    private Comparisons() {}

    /**
     * Compares two scorings of the same facts.
     *
     * @throws IllegalArgumentException if they are not of the same account and month
     */
    public static Comparison of(AccountScoring first, AccountScoring second) {
        Side one = new Side(first);
        Side other = new Side(second);
        SortedSet<Fact> facts = new TreeSet<>(one.counted.keySet());
        facts.addAll(other.counted.keySet());
        List<ComparedFact> compared = new ArrayList<>();
        for (Fact fact : facts) {
            compared.add(new ComparedFact(
                    fact.person() ? null : fact.id(), fact.person() ? fact.id() : null, one.of(fact), other.of(fact)));
        }
        return new Comparison(
                first.scorecard(), second.scorecard(), compared, first.facts().customerNames());
    }

    private static Fact fact(@Nullable String tenant, @Nullable String individual) {
        return tenant == null ? new Fact(true, String.valueOf(individual)) : new Fact(false, tenant);
    }
}
