package org.partnerscore.conformance.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.conformance.kernel.ScoredTables;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.definitions.cases.CaseFile;

/** That the cases cover the programmes. */
class ProgrammeCoverageTest {
    private static final ProgrammeCatalog PROGRAMMES = ProgrammeCatalog.bundled();
    private static final List<CaseFile> FILES = CaseLibrary.all();
    private static final Map<CaseFile, List<CaseCheck>> CHECKS =
            FILES.stream().collect(Collectors.toMap(Function.identity(), CaseCheck::of));
    private static final String TOTAL = "total";

    /**
     * What no case can notice: that an exam counts a day longer, where it counts only beside another or is asked for on
     * last days of months; a line that no whole number of users at a rate lies under more closely.
     */
    private static final Set<String> UNSEEN = Set.of(
            "retirements from 2020-12-16[1].countsUntil 2021-12-31 → 2022-01-01",
            "retirements from 2020-12-16[4].countsUntil 2022-01-31 → 2022-02-01",
            "retirements from 2020-12-16[4].countsUntil 2022-01-31 → 2022-01-30",
            "retirements from 2020-12-16[5].countsUntil 2022-01-31 → 2022-02-01",
            "retirements from 2022-10-03[0].countsUntil 2027-06-30 → 2027-07-01",
            "retirements from 2022-10-03[1].countsUntil 2027-06-30 → 2027-07-01",
            "retirements from 2022-10-03[2].countsUntil 2027-06-30 → 2027-07-01",
            "retirements from 2022-10-03[3].countsUntil 2027-06-30 → 2027-07-01",
            "retirements from 2022-10-03[4].countsUntil 2027-06-30 → 2027-07-01",
            "retirements from 2022-10-03[5].countsUntil 2027-07-31 → 2027-08-01",
            "retirements from 2022-10-03[6].countsUntil 2027-08-31 → 2027-09-01",
            "usage-growth.minimum-base from 2022-10-03.values.business-applications.smb 50000 → 49999",
            "usage-growth.minimum-base from 2022-10-03.values.business-applications.enterprise 50000 → 49999",
            "usage-growth.minimum-base from 2023-04-01.values.business-applications.smb 25000 → 24999",
            "usage-growth.minimum-base from 2023-04-01.values.business-applications.enterprise 50000 → 49999",
            "deployments.line from 2022-10-03.values.business-applications.smb 5000 → 4999",
            "deployments.line from 2022-10-03.values.business-applications.enterprise 10000 → 9999");

    static List<Programme> programmes() {
        return PROGRAMMES.programmes();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void every_indicator_has_cases_and_every_file_of_cases_an_indicator(Programme programme) {
        List<String> topics = Stream.concat(programme.indicators().stream().map(Indicator::id), Stream.of(TOTAL))
                .toList();

        assertThat(filesOf(programme)).extracting(CaseFile::topic).containsExactlyInAnyOrderElementsOf(topics);
        assertThat(filesOf(programme))
                .allSatisfy(file -> assertThat(file.cases()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void a_programme_taken_apart_and_put_together_again_is_the_same(Programme programme) {
        ProgrammeVariants.changes(programme)
                .forEach(change -> assertThat(ProgrammeVariants.moved(programme, change, 0))
                        .isEqualTo(programme));
    }

    @TestFactory
    Stream<DynamicTest> a_change_that_came_a_day_earlier_or_later_would_be_noticed_by_a_case() {
        return programmes().stream()
                .flatMap(programme -> ProgrammeVariants.changes(programme).stream()
                        .flatMap(change -> Stream.of(-1, 1)
                                .map(days -> dynamicTest(
                                        programme.id() + ", " + change + (days < 0 ? ", earlier" : ", later"),
                                        () -> assertThat(notices(
                                                        programme,
                                                        ProgrammeVariants.moved(programme, change, days),
                                                        change.owner()))
                                                .isTrue()))));
    }

    /** Countries are taken as they are listed. */
    @TestFactory
    Stream<DynamicTest> any_other_number_day_or_word_would_be_noticed_by_a_case() {
        return programmes().stream()
                .flatMap(programme -> ProgrammeVariants.withOneValueChanged(programme)
                        .filter(variant -> !variant.change().startsWith("developed.countries"))
                        .filter(variant -> !UNSEEN.contains(variant.change()))
                        .map(variant -> dynamicTest(
                                programme.id() + ", " + variant.change(),
                                () -> assertThat(notices(programme, variant.programme(), variant.owner()))
                                        .isTrue())));
    }

    /** Whether a case of the programme fails under a variant of it; cases of the topic concerned are asked first. */
    private static boolean notices(Programme programme, Programme variant, String topic) {
        return filesOf(programme).stream()
                .sorted(Comparator.comparing(file -> !file.topic().equals(topic)))
                .flatMap(file -> CHECKS.getOrDefault(file, List.of()).stream())
                .anyMatch(check -> fails(check, variant));
    }

    private static boolean fails(CaseCheck check, Programme variant) {
        try {
            return check.failures(variant, ScoredTables::byKernel).findAny().isPresent();
        } catch (RuntimeException e) {
            return true;
        }
    }

    private static List<CaseFile> filesOf(Programme programme) {
        return FILES.stream()
                .filter(file -> file.programme().equals(programme.id()))
                .toList();
    }
}
