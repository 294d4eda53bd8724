package org.partnerscore.insight.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.kernel.ExamsToPass;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.insight.scenario.ChangeProblem.Code;

/** Changes to an account's people. */
final class PeopleEdits {
    /** What ids of people who are made up begin with. */
    private static final String NEW = "what-if-person-";

    private final Programme programme;
    private final ExamsToPass exams;

    PeopleEdits(Programme programme) {
        this.programme = programme;
        exams = new ExamsToPass(programme);
    }

    /** New people at the account's first location pass all they need on one day. */
    AccountFacts certify(AccountFacts facts, Change.Certify change) throws UnfitException {
        Set<String> passed = programme
                .indicator(change.indicator())
                .map(indicator -> indicator.measure())
                .filter(MeasureDefinition.PeopleCertified.class::isInstance)
                .map(measure -> exams.on((MeasureDefinition.PeopleCertified) measure, change.pathway(), change.day()))
                .orElse(Set.of());
        if (passed.isEmpty()) {
            throw new UnfitException(
                    Code.NO_EXAM,
                    Map.of(
                            "indicator", change.indicator(),
                            "pathway", change.pathway(),
                            "day", change.day().toString()));
        }
        Set<String> known = facts.passes().stream().map(ExamPass::individualId).collect(Collectors.toSet());
        String location = facts.locations().get(0).partnerId();
        List<ExamPass> passes = new ArrayList<>(facts.passes());
        int number = 0;
        for (int i = 0; i < change.people(); i++) {
            do {
                number++;
            } while (known.contains(NEW + number));
            for (String exam : passed) {
                passes.add(new ExamPass(NEW + number, location, exam, change.day(), null, null, null));
            }
        }
        return facts.withPasses(passes);
    }

    /** All passes of the person end with the last day before; those under a location joined only later are gone. */
    AccountFacts leave(AccountFacts facts, Change.Leave change) throws UnfitException {
        if (facts.passes().stream().noneMatch(pass -> pass.individualId().equals(change.individual()))) {
            throw new UnfitException(Code.UNKNOWN_PERSON, Map.of("individual", change.individual()));
        }
        return facts.withPasses(facts.passes().stream()
                .map(pass ->
                        pass.individualId().equals(change.individual()) ? until(pass, change.day()) : Optional.of(pass))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<ExamPass> until(ExamPass pass, LocalDate gone) {
        LocalDate from = pass.associatedFrom();
        LocalDate to = pass.associatedTo();
        if (to != null && !to.isAfter(gone)) {
            return Optional.of(pass);
        }
        if (from != null && !from.isBefore(gone)) {
            return Optional.empty();
        }
        return Optional.of(new ExamPass(
                pass.individualId(), pass.partnerId(), pass.exam(), pass.passedOn(), pass.expiresOn(), from, gone));
    }
}
