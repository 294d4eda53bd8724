package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beginning a programme of one's own, and running the cases beside a programme. */
class ProgrammeCasesTest {
    @TempDir
    private Path folder;

    private Path programme;
    private Path cases;

    @BeforeEach
    void begin() {
        assertThat(Run.of("programmes", "new", folder.resolve("harbour-cloud").toString())
                        .code())
                .isZero();
        programme = folder.resolve("harbour-cloud/programme.yaml");
        cases = folder.resolve("harbour-cloud/cases/total.yaml");
    }

    @Test
    void a_new_programme_is_good_and_its_cases_pass() {
        assertThat(Run.of("programmes", "lint", programme.toString()).code()).isZero();
        assertThat(Run.of("programmes", "test", programme.toString()))
                .isEqualTo(new Run(0, "All 2 cases come out as expected.\n", ""));
    }

    @Test
    void nothing_that_is_there_is_replaced() throws IOException {
        Files.writeString(programme, "mine");
        Run run = Run.of("programmes", "new", folder.resolve("harbour-cloud").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(programme).hasContent("mine");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("harbour-cloud"));
        }
    }

    @Test
    void a_folder_whose_name_is_no_id_is_refused() {
        Run run = Run.of("programmes", "new", folder.resolve("Harbour Cloud").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("cannot have the id Harbour Cloud");
    }

    @Test
    void a_case_that_fails_is_told_with_its_place_and_what_came_out() throws IOException {
        Files.writeString(
                cases, Files.readString(cases).replace("value: 2, target: 4, points: 20", "value: 2, points: 25"));
        Run run = Run.of("programmes", "test", programme.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "cases/total.yaml:18: Three new customers",
                        "Line 37, harbour, cloud, engineers, June 2025: points: expected 25, got 20.00",
                        "Cases that do not come out as expected: 1 of 2.");
    }

    @Test
    void a_failing_case_is_told_in_french() throws IOException {
        Files.writeString(cases, Files.readString(cases).replace("tier: partner", "tier: none"));
        Run run = Run.in(Locale.FRENCH, Map.of(), "programmes", "test", programme.toString());

        assertThat(run.out()).contains("tier\u00a0: attendu none, obtenu partner");
    }

    @Test
    void an_indicator_without_a_case_is_named() throws IOException {
        String text = Files.readString(cases);
        Files.writeString(cases, text.replaceAll("(?m)^.*indicator: engineers.*\n", ""));
        Run run = Run.of("programmes", "test", programme.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("No case expects anything of engineers.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "month: 2025-06       | month: June 2025     | must be a month",
                "country: FR          | country: XX          | is not a country",
                "partner: harbour,    | partner: harbor,     | did you mean 'harbour'?",
                "kind: CSP            | kind: CSB            | did you mean 'CSP'?",
                "indicator: engineers | indicator: engineer  | did you mean 'engineers'?",
                "points: 30           | points: thirty       | must be a number",
                "tier: partner        | tier: partners       | did you mean 'partner'?",
                "outcome: partial     | outcome: part        | is not a known outcome",
                "2025-01 to 2025-06   | 2025-01 to 2025-07   | are not within the data of the case",
                "subscriptions:       | subscription:        | did you mean 'subscriptions'?",
                "{total: 50, tier: partner} | {indicator: engineers} | expects nothing",
            })
    void a_slip_in_a_case_is_found_before_anything_is_scored(String right, String wrong, String message)
            throws IOException {
        Files.writeString(cases, Files.readString(cases).replace(right, wrong));
        Run run = Run.of("programmes", "test", programme.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(cases + ":", message, "Correct this and test again.");
    }

    @Test
    void a_slip_in_the_programme_is_told_as_a_document_where_one_is_asked_for() throws IOException {
        Files.writeString(programme, Files.readString(programme).replaceFirst("(?m)^start: .*$", "start: soon"));
        Run run = Run.of("programmes", "test", programme.toString(), "--format", "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("{").contains("\"findings\"", "soon");
    }

    @Test
    void a_programme_without_cases_does_not_pass() throws IOException {
        Files.delete(cases);
        Run run = Run.of("programmes", "test", programme.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("has no cases beside it");
    }

    @Test
    void the_cases_of_a_bundled_programme_are_run_by_its_id() {
        Run run = Run.of("programmes", "test", "small-and-midmarket-cloud-solutions", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"passes\": true").doesNotContain("\"passes\": false");
    }
}
