package org.partnerscore.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Requirement;
import org.partnerscore.core.programme.Retirement;

/** Which exams someone passes (R9). X retires on 1 March 2021 and counts until the end of June, Y a year later. */
class ExamsToPassTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    private static Set<String> exams(Requirement requirement, LocalDate passedOn, String pathway) {
        MeasureDefinition.PeopleCertified people =
                new MeasureDefinition.PeopleCertified(SmallProgramme.always(Map.of("p", requirement)));
        Programme programme = new SmallProgramme()
                .withRetirements(
                        new Retirement("X", DAY, LocalDate.of(2021, 6, 30)),
                        new Retirement("Y", DAY.plusYears(1), LocalDate.of(2022, 6, 30)))
                .with("people", SmallProgramme.number(5), people)
                .build();
        return new ExamsToPass(programme).on(people, pathway, passedOn);
    }

    private static Set<String> anyOf(LocalDate passedOn, List<List<String>> ways) {
        return exams(SmallProgramme.requirement(ways), passedOn, "p");
    }

    @ParameterizedTest
    @CsvSource({"2021-03-01, X", "2021-03-02, ''"})
    void an_exam_can_be_passed_until_it_retires(LocalDate passedOn, String exam) {
        assertThat(String.join(" ", anyOf(passedOn, List.of(List.of("X"))))).isEqualTo(exam);
    }

    @Test
    void the_way_that_counts_longest_is_taken_as_its_exam_that_ends_first_counts() {
        assertThat(anyOf(DAY, List.of(List.of("X"), List.of("Y")))).containsExactly("Y");
        assertThat(anyOf(DAY, List.of(List.of("X", "Z"), List.of("Y")))).containsExactly("Y");
        assertThat(anyOf(DAY, List.of(List.of("Z", "X"), List.of("Y")))).containsExactly("Y");
    }

    @Test
    void of_equals_the_fewest_exams_are_taken_and_then_the_first_by_name() {
        assertThat(anyOf(DAY, List.of(List.of("A", "B"), List.of("W")))).containsExactly("W");
        assertThat(anyOf(DAY, List.of(List.of("W"), List.of("V")))).containsExactly("V");
    }

    @Test
    void of_exams_of_which_one_will_do_the_one_that_counts_longest_is_taken() {
        assertThat(exams(oneOf("X", "Y"), DAY, "p")).containsExactly("Y");
        assertThat(exams(oneOf("V", "W"), DAY, "p")).containsExactly("V");
    }

    private static Requirement oneOf(String... exams) {
        return new Requirement(List.of(new Requirement.Alternative(List.of(Set.of(exams)))));
    }

    @Test
    void before_the_first_rules_those_are_taken_and_a_pathway_without_a_requirement_needs_nothing() {
        assertThat(exams(oneOf("V"), SmallProgramme.START.minusDays(1), "p")).containsExactly("V");
        assertThat(exams(oneOf("V"), DAY, "q")).isEmpty();
    }
}
