package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.workspace.scenario.KeptScenario;
import org.partnerscore.workspace.scenario.Scenarios;
import org.partnerscore.workspace.store.Layout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkspaceCommandsTest {
    private Path shared;

    @TempDir
    Path folder;

    private Path workspace;

    /** One workspace with four exports and the run r2 of May 2021, published. */
    @BeforeAll
    void importRunAndPublish(@TempDir Path all) throws Exception {
        shared = all;
        List<String> words =
                new ArrayList<>(List.of("import", "--workspace", imported().toString()));
        SmallExports.write(shared).forEach(file -> words.add(file.toString()));
        SmallExports.late(shared);
        assertThat(Run.of(words.toArray(String[]::new)).code()).isZero();
        assertThat(command(imported(), "run", "--month", "2021-05").code()).isZero();
        assertThat(command(imported(), "publish", "--run", "r2").code()).isZero();
    }

    @BeforeEach
    void aCopyOfIt() throws IOException {
        workspace = folder.resolve("workspace");
        try (Stream<Path> all = Files.walk(imported())) {
            for (Path each : all.toList()) {
                Files.copy(each, workspace.resolve(imported().relativize(each)));
            }
        }
    }

    @Test
    void status_tells_what_is_published_and_what_is_late() {
        Run status = command("status");

        assertThat(status.code()).isZero();
        assertThat(status.out()).containsPattern("2021-05 .* r2 +r2").contains("late");
        assertThat(schemaFindings("status", command("status", "--format", "json")))
                .isEmpty();
    }

    @Test
    void importing_the_same_files_again_changes_nothing() {
        Run again = command("import", shared.resolve("profile.tsv").toString());

        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("was there already and changes nothing");
        assertThat(command("runs").out()).doesNotContain("r5");
    }

    @Test
    void a_bad_file_keeps_all_files_out() throws IOException {
        Path bad = Files.writeString(folder.resolve("letter.txt"), "Dear partner,\nwe write to you.\n");
        Run refused = command("import", shared.resolve("late.tsv").toString(), bad.toString());

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("letter.txt").contains("Nothing was imported");
        assertThat(command("status", "--format", "json").out()).contains("\"files\": 4");
    }

    @Test
    void late_data_give_a_new_run_whose_difference_names_the_row_that_caused_it() {
        restate();
        Run difference = command("runs", "diff", "r2", "r5");

        assertThat(difference.out())
                .contains("late.tsv")
                .contains("Net new revenue")
                .contains("tenant-1 s1 2021-05-01: 2,475 → 99,999")
                .contains("late.tsv:2");
        assertThat(schemaFindings("run-difference", command("runs", "diff", "r2", "r5", "--format", "json")))
                .isEmpty();
    }

    @Test
    void an_account_is_explained_from_the_run_published_or_from_one_that_is_named() {
        restate();
        List<String> published = valuesExplainedBy("latest");

        assertThat(published).isNotEmpty().isEqualTo(valuesExplainedBy("r2"));
        assertThat(valuesExplainedBy("r5")).isNotEqualTo(published);
        assertThat(command("explain", "--run", "r99", "--account", "100").code())
                .isEqualTo(2);
    }

    private List<String> valuesExplainedBy(String run) {
        Run explained = command("explain", "--run", run, "--account", "100", "--format", "json");
        assertThat(schemaFindings("explanation", explained)).isEmpty();
        return JsonMapper.shared().readTree(explained.out()).get("explanations").findValues("value").stream()
                .map(JsonNode::toString)
                .toList();
    }

    @Test
    void what_was_published_before_stays_readable() {
        restate();
        assertThat(command("publish", "--run", "r5").out()).contains("in place of run r2");
        Path file = folder.resolve("before.csv");

        assertThat(command("export", "--month", "2021-05", "--run", "r2", "--format", "csv", "--out", file.toString())
                        .code())
                .isZero();
        assertThat(file).hasSameBinaryContentAs(workspace.resolve("runs/r2/indicators.csv"));
        assertThat(command("runs").out()).contains("published before");
    }

    @Test
    void a_run_is_verified_also_after_later_files_and_in_a_restored_backup() {
        restate();
        Path backup = folder.resolve("backup.zip");
        assertThat(command("backup", backup.toString()).code()).isZero();
        Path restored = folder.resolve("restored");
        assertThat(command(restored, "restore", backup.toString()).code()).isZero();

        assertThat(command("runs", "verify", "r2").out()).contains("is verified");
        assertThat(command(restored, "runs", "verify", "r2").out()).contains("is verified");
        assertThat(command(restored, "runs", "verify", "r5").code()).isZero();
        assertThat(schemaFindings("verification", command("runs", "verify", "r2", "--format", "json")))
                .isEmpty();
    }

    @Test
    void a_changed_table_is_found() throws IOException {
        Path scores = workspace.resolve("runs/r2/scores.csv");
        Files.writeString(scores, Files.readString(scores).replace("none", "gold"));
        Run verified = command("runs", "verify", "r2");

        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out()).contains("scores.csv was changed");
    }

    @Test
    void a_forgotten_person_is_nowhere_and_runs_stay_verifiable() throws IOException {
        Run forgotten = command("forget", "--individual", "jo3@contoso.example", "--format", "json");

        assertThat(forgotten.code()).isZero();
        assertThat(schemaFindings("forgotten", forgotten)).isEmpty();
        assertThat(filesWith("jo3@contoso.example", "m3,", "Jo3")).isEmpty();
        assertThat(command("runs", "verify", "r2").out()).contains("is verified except for what was erased in 2 rows");
    }

    @Test
    void a_forgotten_customer_is_nowhere_also_in_utf_16_and_runs_stay_verifiable() throws IOException {
        new Scenarios(new Layout(workspace))
                .keep(new KeptScenario(
                        "programme", "A", "Plan", List.of("users tenant-2 +5"), "somebody", Instant.EPOCH));

        assertThat(command("forget", "--tenant", "tenant-2").code()).isZero();

        assertThat(filesWith("users tenant-2", "tenant-2\t", "tenant-2,", "Customer 2\t"))
                .isEmpty();
        assertThat(command("runs", "verify", "r2").code()).isZero();
    }

    @Test
    void mappings_are_tried_and_added() throws IOException {
        String name = "Dynamics 365 Mystery Thing";
        Path mine = Files.writeString(
                folder.resolve("mine.csv"), "maps,pattern,code,from,note\nsku,Dynamics 365 Mystery*,sales,,\n");

        assertThat(command("mappings", "test", name).out()).contains("known by no mapping");
        assertThat(command("mappings", "add", mine.toString()).code()).isZero();
        assertThat(command("mappings", "test", name).out()).contains("sales ");
        assertThat(schemaFindings("mappings", command("mappings", "--format", "json")))
                .isEmpty();
        assertThat(command("runs", "verify", "r2").code()).isZero();
    }

    @Test
    void a_month_is_written_in_every_form() {
        for (String form : List.of("csv", "json", "parquet", "xlsx")) {
            Path file = folder.resolve("may." + form);
            assertThat(command("export", "--month", "2021-05", "--format", form, "--out", file.toString())
                            .code())
                    .isZero();
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void other_documents_keep_to_their_schemas() {
        assertThat(schemaFindings("run", command("runs", "show", "r2", "--format", "json")))
                .isEmpty();
        assertThat(schemaFindings("runs", command("runs", "--format", "json"))).isEmpty();
        assertThat(schemaFindings("rejects", command("rejects", "--format", "json")))
                .isEmpty();
        assertThat(schemaFindings("publication", command("publish", "--run", "r2", "--format", "json")))
                .isEmpty();
        assertThat(schemaFindings(
                        "import", command("import", shared.resolve("late.tsv").toString(), "--format", "json")))
                .isEmpty();
    }

    @Test
    void the_data_set_of_a_workspace_is_scored_like_any_other() {
        Run score = Run.of("score", "--workspace", workspace.toString(), "--month", "2021-05");

        assertThat(score.code()).isZero();
        assertThat(score.out()).contains("Account 100");
    }

    @Test
    void an_unknown_run_and_a_missing_workspace_are_wrong_usage() {
        assertThat(command("publish", "--run", "r99").code()).isEqualTo(2);
        assertThat(command(folder.resolve("nowhere"), "status").code()).isEqualTo(2);
        assertThat(Run.of("status").err()).contains("Missing: --workspace DIR");
    }

    private Path imported() {
        return shared.resolve("imported");
    }

    private void restate() {
        assertThat(command("import", shared.resolve("late.tsv").toString()).code())
                .isZero();
        assertThat(command("run", "--month", "2021-05").out()).contains("Run r5");
    }

    private Run command(String... words) {
        return command(workspace, words);
    }

    private static Run command(Path workspace, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--workspace", workspace.toString()));
        return Run.of(all.toArray(String[]::new));
    }

    private List<String> filesWith(String... texts) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(workspace)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .replace("\0", "");
                for (String text : texts) {
                    if (bytes.contains(text)) {
                        found.add(file + " holds " + text);
                    }
                }
            }
        }
        return found;
    }

    private static List<?> schemaFindings(String name, Run run) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("classpath:org/partnerscore/presentation/schema/" + name + ".schema.json"))
                .validate(run.out(), InputFormat.JSON);
    }
}
