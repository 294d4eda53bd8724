package org.partnerscore.conformance.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Group;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.LossPolicy;
import org.partnerscore.core.programme.MarketBasis;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Requirement;
import org.partnerscore.core.programme.Retirement;
import org.partnerscore.core.programme.Revision;
import org.partnerscore.definitions.ProgrammeCatalog;

/** That programmes name what there is, and that what there is is named by a programme. */
class ProgrammeReferencesTest {
    private static final List<Programme> PROGRAMMES = ProgrammeCatalog.bundled().programmes();

    static List<Programme> programmes() {
        return PROGRAMMES;
    }

    @Test
    void every_measure_is_used() {
        Set<Class<?>> used =
                indicators().map(indicator -> indicator.measure().getClass()).collect(Collectors.toSet());

        assertThat(used).containsExactlyInAnyOrder(MeasureDefinition.class.getPermittedSubclasses());
    }

    @Test
    void every_policy_is_used() {
        assertThat(values(indicators()
                        .map(Indicator::measure)
                        .filter(MeasureDefinition.AddsMinusLosses.class::isInstance)
                        .map(measure -> ((MeasureDefinition.AddsMinusLosses) measure).loss())))
                .containsOnly(LossPolicy.values());
        assertThat(values(indicators().map(Indicator::marketBasis).filter(Objects::nonNull)))
                .containsOnly(MarketBasis.values());
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void every_aspect_of_an_indicator_has_its_credit_and_every_credit_its_indicator(Programme programme) {
        Set<String> aspects = Stream.concat(
                        programme.indicators().stream().map(Indicator::aspect).filter(Objects::nonNull),
                        programme.workloads().stream().flatMap(workload -> workload.aspects().values().stream()))
                .collect(Collectors.toSet());

        assertThat(values(Stream.of(programme.credit())))
                .allSatisfy(policy -> assertThat(policy.grants().keySet()).isEqualTo(aspects));
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void every_group_is_one_of_the_programme_and_has_an_indicator(Programme programme) {
        assertThat(programme.indicators().stream().map(Indicator::group).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        programme.groups().stream().map(Group::id).toList());
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void every_retired_exam_is_one_that_a_requirement_names(Programme programme) {
        Set<String> named = new TreeSet<>();
        programme.indicators().forEach(indicator -> {
            if (indicator.measure() instanceof MeasureDefinition.PeopleCertified people) {
                values(Stream.of(people.requirements()))
                        .forEach(byPathway -> byPathway.values().forEach(each -> named.addAll(exams(each))));
            }
        });

        assertThat(values(Stream.of(programme.retirements()))
                        .flatMap(List::stream)
                        .map(Retirement::exam))
                .isSubsetOf(named);
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void every_rule_that_is_needed_is_in_force_on_every_day_of_change_and_the_day_before(Programme programme) {
        DataSpan span = new DataSpan(YearMonth.of(2018, 1), YearMonth.of(2030, 1), null);
        Set<LocalDate> days = new TreeSet<>(Set.of(programme.start()));
        ProgrammeVariants.changes(programme).forEach(change -> {
            days.add(change.day());
            days.add(change.day().minusDays(1));
        });

        assertThat(days)
                .allSatisfy(day -> assertThatCode(() -> ScoringPlan.of(programme, YearMonth.from(day), day, span))
                        .doesNotThrowAnyException());
    }

    private static Stream<Indicator> indicators() {
        return PROGRAMMES.stream().flatMap(programme -> programme.indicators().stream());
    }

    private static <T> Stream<T> values(Stream<? extends Dated<T>> dated) {
        return dated.flatMap(value -> value.revisions().stream())
                .map(Revision::value)
                .flatMap(Stream::ofNullable);
    }

    private static Set<String> exams(Requirement requirement) {
        return requirement.anyOf().stream()
                .flatMap(alternative -> alternative.allOf().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
