package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Accounts of the sample data explained from a run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplainRunTest {
    private static final String ACCOUNT = "4623905";

    private Path folder;

    @BeforeAll
    void shareOneFolder(@TempDir Path all) {
        folder = all;
    }

    private Path run(String format) {
        Path out = folder.resolve(format);
        if (!Files.exists(out)) {
            Run run = Run.of(
                    "score",
                    "--data",
                    SampleData.FOLDER.toString(),
                    "--month",
                    "2021-05",
                    "--out",
                    out.toString(),
                    "--format",
                    format,
                    "--contributions");
            assertThat(run.code()).as(run.err()).isZero();
        }
        return out;
    }

    private static Run explain(Path run, String... options) {
        List<String> all = new ArrayList<>(List.of("explain", "--run", run.toString()));
        all.addAll(List.of(options));
        return Run.of(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "parquet"})
    void the_lines_that_count_are_those_of_the_data(String format) {
        JsonNode byRun = JsonMapper.shared()
                .readTree(explain(run(format), "--account", ACCOUNT, "--format", "json")
                        .out());
        JsonNode byData = JsonMapper.shared()
                .readTree(Run.of(
                                "explain",
                                "--data",
                                SampleData.FOLDER.toString(),
                                "--account",
                                ACCOUNT,
                                "--format",
                                "json")
                        .out());

        assertThat(byRun.get("looked_for").asString()).isEqualTo("counted");
        assertThat(byData.get("looked_for").asString()).isEqualTo("all");
        assertThat(counted(byRun)).isEqualTo(counted(byData)).hasSizeGreaterThan(50);
        for (String property : List.of("points", "value", "baseline", "target", "outcome", "rules")) {
            assertThat(byRun.get("explanations").findValues(property))
                    .as(property)
                    .isEqualTo(byData.get("explanations").findValues(property));
        }
    }

    private static List<JsonNode> counted(JsonNode document) {
        List<JsonNode> lines = new ArrayList<>();
        document.get("explanations")
                .forEach(each -> each.get("lines").forEach(line -> {
                    if (line.get("counted").asBoolean()) {
                        lines.add(line);
                    }
                }));
        return lines;
    }

    @Test
    void an_explanation_says_that_it_looked_for_nothing_but_what_counted() {
        Run run = explain(
                run("parquet"),
                "--account",
                ACCOUNT,
                "--pathway",
                "customer-engagement",
                "--indicator",
                "net-customer-adds");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("10 × 6 ÷ 10 = 6 points.")
                .contains("Counted:")
                .contains("From a run, which keeps only what counted.")
                .doesNotContain("Not counted:");
    }

    @Test
    void a_tenant_that_nothing_counted_of_is_said_to_be_so() {
        Run run = explain(run("parquet"), "--account", ACCOUNT, "--tenant", "alderbank-mutual.example");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Nothing of alderbank-mutual.example counted in this run.");
    }

    @ParameterizedTest
    @CsvSource({
        "--account 1, The run has no such account",
        "--account 4623905 --month 2021-04, 'The run is of May 2021, and not of April 2021.'",
        "--account 4623905 --indicator misspelt, Choose one of",
        "--account 4623905 --data x, Leave one of them out.",
        "--account 4623905 --rules-as-of 2021-02-02, 'points that do not follow from programme cloud-business-applications'",
        "--account 4623905 --programme small-and-midmarket-cloud-solutions, The run is of programme cloud-business-applications",
    })
    void what_the_run_cannot_answer_is_wrong_usage(String options, String sentence) {
        Run run = explain(run("csv"), options.split(" "));

        assertThat(run.code()).as(run.out()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
    }

    @Test
    void a_folder_without_contributions_is_told_how_to_get_them() throws Exception {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.copy(run("csv").resolve("indicators.csv"), other.resolve("indicators.csv"));

        Run run = explain(other, "--account", ACCOUNT);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("has no table contributions").contains("score --out DIR --contributions");
    }
}
