package org.partnerscore.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.Ledger;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Retirement;

/** Why a person is not certified on 31 May 2021 (R9): it takes X, or both Y and Z. X retired on 1 March 2021 and counts no more from July. */
class PersonEvidenceTest {
    private static Ledger ledger(String countsUntil) {
        Programme programme = new SmallProgramme()
                .withRetirements(new Retirement("X", LocalDate.of(2021, 3, 1), LocalDate.parse(countsUntil)))
                .with(
                        "people",
                        SmallProgramme.number(5),
                        new MeasureDefinition.PeopleCertified(SmallProgramme.always(
                                Map.of("p", SmallProgramme.requirement(List.of(List.of("X"), List.of("Y", "Z")))))))
                .build();
        return new Ledger(programme, "2019-05", "2021-05");
    }

    private static Ledger ledger() {
        return ledger("2021-06-30");
    }

    private static void told(Ledger ledger, String verdict) {
        assertThat(ledger.audit()).containsExactly("VALUE - 2021-05 1 " + verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "X, 2021-03-01, , , , counts",
        "X, 2021-03-02, , , , EXAM_PASSED_AFTER_RETIREMENT X 2021-03-01",
        "X, 2021-01-01, 2021-05-31, , , counts",
        "X, 2021-01-01, 2021-05-30, , , EXAM_EXPIRED X 2021-05-30",
        "X, 2021-01-01, , 2021-05-31, , counts",
        "X, 2021-01-01, , 2021-06-01, , PERSON_NOT_YET_THERE 2021-06-01",
        "X, 2021-01-01, , , 2021-06-01, counts",
        "X, 2021-01-01, , , 2021-05-31, PERSON_GONE 2021-05-31",
        "X, 2021-01-01, 2021-05-30, 2021-06-01, , PERSON_NOT_YET_THERE 2021-06-01",
        "X, 2021-01-01, 2021-05-30, , 2021-05-31, PERSON_GONE 2021-05-31",
        "Y, 2021-01-01, , , , LACKS_EXAMS X",
        "V, 2021-01-01, , , , NO_EXAM_OF_REQUIREMENT",
    })
    void one_pass_is_told_by_its_days(String exam, String on, String until, String came, String gone, String verdict) {
        told(ledger().passed(exam, on, until, came, gone), verdict);
    }

    @ParameterizedTest
    @CsvSource({"2021-05-31, counts", "2021-05-30, EXAM_RETIRED X 2021-05-30"})
    void a_pass_in_time_counts_until_the_last_day_of_its_exam(String countsUntil, String verdict) {
        told(ledger(countsUntil).passed("X", "2021-01-01"), verdict);
    }

    @ParameterizedTest
    @CsvSource({"2021-05-31, counts", "2021-06-01, EXAM_PASSED_LATER Z 2021-06-01"})
    void both_exams_of_two_are_needed(String on, String verdict) {
        told(ledger().passed("Y", "2021-01-01").passed("Z", on), verdict);
    }

    @Test
    void of_several_passes_of_an_exam_the_last_is_told() {
        told(
                ledger().passed("X", "2019-01-01", "2020-01-01", null, null)
                        .passed("X", "2020-01-01", "2021-01-01", null, null)
                        .passed("X", "2018-01-01", "2019-01-01", null, null)
                        .passed("V", "2021-02-01"),
                "EXAM_EXPIRED X 2021-01-01");
    }

    @Test
    void a_person_who_holds_part_lacks_the_rest() {
        told(
                ledger().passed("Y", "2021-01-01").passed("Z", "2019-01-01", "2020-01-01", null, null),
                "EXAM_EXPIRED Z 2020-01-01");
    }

    @Test
    void an_exam_of_no_requirement_is_not_taken_for_the_sixty_fourth() {
        List<List<String>> anyOf =
                IntStream.range(0, 64).mapToObj(i -> List.of("E" + i)).toList();
        Programme programme = new SmallProgramme()
                .with(
                        "people",
                        SmallProgramme.number(5),
                        new MeasureDefinition.PeopleCertified(
                                SmallProgramme.always(Map.of("p", SmallProgramme.requirement(anyOf)))))
                .build();

        told(new Ledger(programme, "2019-05", "2021-05").passed("V", "2021-01-01"), "NO_EXAM_OF_REQUIREMENT");
        told(new Ledger(programme, "2019-05", "2021-05").passed("E63", "2021-01-01"), "counts");
    }

    @Test
    void the_fewest_missing_parts_are_spelled() {
        Programme programme = new SmallProgramme()
                .with(
                        "people",
                        SmallProgramme.number(5),
                        new MeasureDefinition.PeopleCertified(SmallProgramme.always(Map.of(
                                "p",
                                SmallProgramme.requirement(List.of(List.of("U", "V", "W"), List.of("X", "Y", "Z")))))))
                .build();

        told(new Ledger(programme, "2019-05", "2021-05").passed("Y", "2021-01-01"), "LACKS_EXAMS X + Z");
    }
}
