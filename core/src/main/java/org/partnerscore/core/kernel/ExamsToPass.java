package org.partnerscore.core.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Requirement;
import org.partnerscore.core.programme.Retirement;
import org.partnerscore.core.programme.Revision;

/**
 * Which exams someone passes who becomes certified on a day (R9): of all ways to meet the requirement in force then, one
 * whose exams go on counting longest, as far as their retirements are published; of equals the one with fewest exams, then
 * the first by name.
 */
public final class ExamsToPass {
    private static final Comparator<Way> BEST = Comparator.comparing(Way::countsUntil)
            .reversed()
            .thenComparing(way -> way.exams().size())
            .thenComparing(way -> String.join(" ", way.exams()));

    private final List<Retirement> retirements;

    public ExamsToPass(Programme programme) {
        List<Revision<List<Retirement>>> revisions = programme.retirements().revisions();
        @Nullable List<Retirement> latest = revisions.get(revisions.size() - 1).value();
        retirements = latest == null ? List.of() : latest;
    }

    /** A set of exams that meets a requirement, and the last day on which all of them count. */
    private record Way(Set<String> exams, LocalDate countsUntil) {}

    /**
     * The exams.
     *
     * @param people the measure whose requirement is to be met
     * @param pathway id of the pathway
     * @param passedOn the day of the passes; before the programme's first day its first rules are taken
     * @return codes in ascending order; empty if no requirement is in force for the pathway or all of its exams are retired
     */
    public Set<String> on(MeasureDefinition.PeopleCertified people, String pathway, LocalDate passedOn) {
        LocalDate start = people.requirements().start();
        LocalDate rules = passedOn.isBefore(start) ? start : passedOn;
        return people.requirements()
                .find(rules)
                .map((Map<String, Requirement> byPathway) -> byPathway.get(pathway))
                .flatMap(requirement -> requirement.anyOf().stream()
                        .map(alternative -> way(alternative, passedOn))
                        .flatMap(Optional::stream)
                        .min(BEST))
                .map(Way::exams)
                .orElse(Set.of());
    }

    private Optional<Way> way(Requirement.Alternative alternative, LocalDate passedOn) {
        Set<String> exams = new TreeSet<>();
        LocalDate until = LocalDate.MAX;
        for (Set<String> part : alternative.allOf()) {
            List<String> offered = new ArrayList<>(new TreeSet<>(part));
            offered.removeIf(exam -> passedOn.isAfter(retirement(exam, Retirement::retiredOn)));
            Optional<String> best = offered.stream()
                    .max(Comparator.<String, LocalDate>comparing(exam -> lasts(exam))
                            .thenComparing(Comparator.reverseOrder()));
            if (best.isEmpty()) {
                return Optional.empty();
            }
            exams.add(best.get());
            until = lasts(best.get()).isBefore(until) ? lasts(best.get()) : until;
        }
        return Optional.of(new Way(exams, until));
    }

    private LocalDate lasts(String exam) {
        return retirement(exam, Retirement::countsUntil);
    }

    private LocalDate retirement(String exam, Function<Retirement, LocalDate> day) {
        return retirements.stream()
                .filter(retirement -> retirement.exam().equals(exam))
                .map(day)
                .findFirst()
                .orElse(LocalDate.MAX);
    }
}
