package org.partnerscore.presentation.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.programme.Grant;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Programme;

/** Changes as they may be written of accounts under a programme; the words are the same in every language. */
final class ChangeExamples {
    private ChangeExamples() {}

    /** @param month the month that is shown; changes begin soon after */
    static List<String> of(Programme programme, YearMonth month) {
        String pathway = programme.pathways().get(0).id();
        YearMonth soon = month.plusMonths(3);
        List<String> examples = new ArrayList<>();
        programme.indicators().stream()
                .filter(indicator -> indicator.measure() instanceof MeasureDefinition.PeopleCertified)
                .map(Indicator::id)
                .findFirst()
                .ifPresent(people -> examples.add(people + " " + pathway + " +3 by " + soon.atEndOfMonth()));
        examples.add("customers " + pathway + " +2 seats 40 users 30 billed 2000");
        examples.add("users TENANT +200");
        association(programme, month).ifPresent(words -> examples.add("association TENANT +" + words));
        examples.add("customer TENANT leaves from " + soon);
        examples.add("person ID leaves on " + soon.atDay(1));
        return List.copyOf(examples);
    }

    /** What credits somebody in that month, one with a claim if there is any. */
    private static Optional<String> association(Programme programme, YearMonth month) {
        return programme.credit().find(month.atEndOfMonth()).stream()
                .flatMap(policy -> policy.grants().values().stream())
                .flatMap(List::stream)
                .flatMap(ChangeExamples::words)
                .min(Comparator.comparing((String words) -> !words.contains(":"))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static Stream<String> words(Grant grant) {
        return grant.claims().stream().map(claim -> grant.kind() + (claim == Claim.NONE ? "" : ":" + claim));
    }
}
