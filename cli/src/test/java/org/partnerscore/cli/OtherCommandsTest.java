package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCommandsTest {
    @TempDir
    Path folder;

    @Test
    void the_demo_walks_from_downloads_to_a_scorecard_and_keeps_the_workspace_where_asked_to() {
        Path sample = folder.resolve("sample data");
        Run demo = Run.of("demo", "--out", sample.toString());
        String workspace = sample.resolve("workspace").toString();

        assertThat(demo.code()).as(demo.err()).isZero();
        assertThat(demo.out())
                .contains(
                        "Imported",
                        "Scored and published each month from June 2020 to April 2021",
                        "April 2021, 11 of 28 differ from what was published",
                        "May 2021, 28 of 28 equal ours",
                        "Account ");
        assertThat(demo.err()).contains("partnerscore status --workspace '" + workspace + "'");
        assertThat(Run.of("runs", "--workspace", workspace).out().lines())
                .filteredOn(line -> line.endsWith("published"))
                .hasSize(12);
        assertThat(Run.of("runs", "--workspace", workspace).out().lines())
                .filteredOn(line -> line.endsWith("published before"))
                .hasSize(2);
        assertThat(Run.of("status", "--workspace", workspace).out())
                .containsPattern("Delegated admin privilege \\(DAP\\) +earns no credit")
                .containsPattern("\\(TPOR\\) +unknown, earns no credit")
                .containsPattern("CSP tier 2 +CSP ");
        assertThat(Run.of("reconcile", "--workspace", workspace, "--month", "2021-05")
                        .code())
                .isZero();
        assertThat(Run.of("demo", "--out", sample.toString()).code()).isEqualTo(2);
    }

    @Test
    void a_demo_that_cannot_be_served_says_so_before_it_walks() {
        Path sample = folder.resolve("sample");
        Run demo = Run.of("demo", "--serve", "--out", sample.toString());

        assertThat(demo.code()).isEqualTo(2);
        assertThat(demo.err()).contains("The server is not part of this installation.");
        assertThat(sample).doesNotExist();
    }

    @Test
    void a_made_up_data_set_is_a_good_one() {
        String made = folder.resolve("made up").toString();
        Run generate = Run.of("generate", "--out", made, "--tenants", "40", "--seed", "1");
        Run check = Run.of("check", "--data", made);

        assertThat(generate.code()).isZero();
        assertThat(generate.out()).isEmpty();
        assertThat(generate.err()).contains("partnerscore score --data '" + made + "' --month 2021-05");
        assertThat(check.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--from=2020-01", "--months=3", "--accounts=4", "--people=9", "--format=parquet"})
    void what_exports_cannot_be_made_by_is_refused(String option) {
        Path made = folder.resolve("exports");
        Run run = Run.of(
                "generate", "--as", "exports", "--out", made.toString(), "--tenants", "400", "--seed", "1", option);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(option.replaceFirst("=.*", "") + " says nothing about exports");
        assertThat(made).doesNotExist();
    }

    @Test
    void generating_over_a_data_set_is_refused() throws IOException {
        Files.writeString(folder.resolve("customers.csv"), "mine");
        Run run = Run.of("generate", "--out", folder.toString(), "--tenants", "40", "--seed", "1");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("holds a data set already");
    }

    @Test
    void programmes_are_listed() {
        Run run = Run.of("programmes");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("cloud-business-applications", "small-and-midmarket-cloud-solutions");
        assertThat(Run.of("programmes", "list").out()).isEqualTo(run.out());
    }

    @Test
    void a_programme_is_shown_as_of_a_day() {
        Run run = Run.of("programmes", "show", "cloud-business-applications", "--as-of", "2020-10-01");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("rules of 1 October 2020", "minimum: 80");
    }

    @Test
    void a_programme_comes_as_a_document_too() {
        Run run = Run.of("programmes", "show", "cloud-business-applications", "--format", "json");

        assertThat(run.out()).contains("\"name\": \"programme\"", "\"path\": \"gold.minimum\"");
    }

    @Test
    void a_bad_programme_file_is_bad_data() throws IOException {
        Path file = Files.writeString(folder.resolve("programme.yaml"), "id: 7\n");
        Run run = Run.of("programmes", "lint", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(file + ":1:");
    }

    @Test
    void a_folder_without_a_programme_stops_scoring() {
        Run run = Run.of("score", "--data", "x", "--month", "2021-05", "--programmes", folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("holds no programme");
    }
}
