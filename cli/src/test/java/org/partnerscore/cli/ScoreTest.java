package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class ScoreTest {
    private Path folder;
    private String data;
    private String account;

    @BeforeAll
    void make_data(@TempDir Path temporary) throws IOException {
        folder = temporary;
        Path made = MadeUpData.in(folder);
        data = made.toString();
        account = MadeUpData.account(made);
    }

    @Test
    void many_accounts_come_as_a_ranking_on_standard_output_alone() {
        Run run = Run.of("score", "--data", data, "--month", "2021-05");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("5 accounts", "Customer").contains(account);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_ranking_shows_as_many_accounts_as_asked_for() {
        Run run = Run.of("score", "--data", data, "--month", "2021-05", "--top", "2");

        assertThat(run.out()).contains("... and 3 more accounts");
    }

    @Test
    void one_account_comes_as_a_scorecard() {
        Run run = Run.of("score", "--data", data, "--month", "2021-05", "--account", account);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Account " + account);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void json_of_one_account_is_a_scorecard_and_names_its_source() {
        Run run = Run.of("score", "--data", data, "--month", "2021-05", "--account", account, "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("{")
                .contains("\"name\": \"scorecard\"", "\"account\": \"" + account + "\"")
                .containsPattern("\"source\": \"[0-9a-f]{64}\"")
                .endsWith("}\n");
    }

    @Test
    void json_of_all_accounts_is_one_document() {
        Run run = Run.of("score", "--data", data, "--month", "2021-05", "--format", "json");

        assertThat(run.out()).contains("\"name\": \"scorecards\"").containsPattern("(?s)(\"account\": .*){5}");
    }

    @Test
    void tables_are_written_to_a_folder_and_nothing_is_printed() throws IOException {
        Path out = folder.resolve("the scores");
        Run run = Run.of("score", "--data", data, "--month", "2021-05", "--out", out.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("scores.csv", "indicators.csv", "5 accounts", out.toString());
        assertThat(names(out)).containsExactly("indicators.csv", "scores.csv");
        assertThat(Files.readAllLines(out.resolve("scores.csv")))
                .hasSize(1 + 2 * MadeUpData.ACCOUNTS)
                .first()
                .isEqualTo("account_id,programme,pathway,month,points,max_points,tier");
    }

    @Test
    void parquet_is_written_beside_nothing_else() throws IOException {
        Path out = folder.resolve("parquet");
        Run run = Run.of("score", "--data", data, "--month", "2021-05", "--out", out.toString(), "--format", "parquet");

        assertThat(run.code()).isZero();
        assertThat(names(out)).containsExactly("indicators.parquet", "scores.parquet");
    }

    @Test
    void contributions_are_written_when_asked_for() throws IOException {
        Path out = folder.resolve("contributions");
        Run run = Run.of("score", "--data", data, "--month", "2021-05", "--out", out.toString(), "--contributions");

        assertThat(run.code()).isZero();
        assertThat(names(out)).containsExactly("contributions.csv", "indicators.csv", "scores.csv");
    }

    @Test
    void contributions_without_a_folder_are_wrong_usage() {
        Run run = Run.of("score", "--data", data, "--month", "2021-05", "--contributions");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--out DIR");
    }

    @Test
    void nothing_is_left_in_the_folder_when_scoring_fails() throws IOException {
        Path out = folder.resolve("failed");
        Run run = Run.of("score", "--data", data, "--month", "2021-06", "--out", out.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void csv_without_a_folder_is_wrong_usage() {
        Run run = Run.of("score", "--data", data, "--month", "2021-05", "--format", "csv");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--out DIR");
    }

    @Test
    void text_with_a_folder_is_wrong_usage() {
        Path out = folder.resolve("text");
        Run run = Run.of("score", "--data", data, "--month", "2021-05", "--format", "text", "--out", out.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Leave out --out");
        assertThat(out).doesNotExist();
    }

    @Test
    void an_unknown_account_is_named_with_those_that_are_near() {
        Run run = Run.of("score", "--data", data, "--month", "2021-05", "--account", account + "x");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(account + "x in the data set; the nearest are " + account);
    }

    @Test
    void a_month_after_the_data_is_refused() {
        Run run = Run.of("score", "--data", data, "--month", "2021-06");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("June 2021 comes after the data, which end in May 2021.");
    }

    @Test
    void rules_of_another_day_may_be_asked_for() {
        Run run = Run.of("score", "--data", data, "--month", "2021-05", "--rules-as-of", "2020-10-01");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("by the rules of 1 October 2020");
    }

    @Test
    void an_unknown_programme_is_named_with_the_one_probably_meant() {
        Run run = Run.of("score", "--data", data, "--month", "2021-05", "--programme", "cloud-business-application");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean cloud-business-applications?");
    }

    @Test
    void a_programme_without_markets_takes_no_list_of_countries() throws IOException {
        Path countries = Files.writeString(folder.resolve("countries.txt"), "FR\n");
        Run run = Run.of(
                "score",
                "--data",
                data,
                "--month",
                "2021-05",
                "--programme",
                "small-and-midmarket-cloud-solutions",
                "--countries",
                countries.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Leave out --countries.");
    }

    @Test
    void a_missing_folder_is_bad_data() {
        Run run = Run.of("score", "--data", folder.resolve("nowhere").toString(), "--month", "2021-05");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("No such folder");
    }

    @Test
    void the_thread_count_changes_no_byte() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Run.of("score", "--data", data, "--month", "2021-05", "--threads", "1", "--out", one.toString());
        Run.of("score", "--data", data, "--month", "2021-05", "--threads", "2", "--out", two.toString());

        assertThat(two.resolve("indicators.csv")).hasSameBinaryContentAs(one.resolve("indicators.csv"));
        assertThat(two.resolve("scores.csv")).hasSameBinaryContentAs(one.resolve("scores.csv"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void what_was_assumed_to_be_valid_is_said_beside_text_and_in_json() {
        Run text = Run.of("score", "--data", data, "--month", "2021-05", "--assume-valid");
        Run one = Run.of(
                "score",
                "--data",
                data,
                "--month",
                "2021-05",
                "--assume-valid",
                "--account",
                account,
                "--format",
                "json");
        Run all = Run.of("score", "--data", data, "--month", "2021-05", "--assume-valid", "--format", "json");

        assertThat(text.err()).contains("not checked (--assume-valid)", "check --data '" + data + "'");
        assertThat(one.out()).contains("\"assumed_valid\": true");
        assertThat(all.out()).contains("\"assumed_valid\": true");
    }
}
