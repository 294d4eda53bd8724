package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A workspace that an earlier version wrote, kept as that version's {@code backup} wrote it: received files, two runs, of
 * which r3 is published. It is never made anew; a new format gets a file of its own beside it.
 */
class OlderWorkspaceTest {
    @TempDir
    Path folder;

    private Path workspace;

    @BeforeEach
    void restored() throws IOException {
        workspace = folder.resolve("workspace");
        Path backup = folder.resolve("backup.zip");
        try (InputStream kept =
                Objects.requireNonNull(OlderWorkspaceTest.class.getResourceAsStream("workspace-format-1.zip"))) {
            Files.copy(kept, backup);
        }
        Run restored = command("restore", backup.toString());
        assertThat(restored.code()).as(restored.err()).isZero();
    }

    private Run command(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(1, List.of("--workspace", workspace.toString()));
        return Run.of(all.toArray(String[]::new));
    }

    @Test
    void opens_with_what_was_scored_and_published() throws IOException {
        assertThat(command("status").out()).containsPattern("2021-05 .* r3");
        assertThat(command("runs").out()).contains("r2", "r3");
        Path scores = folder.resolve("scores.csv");
        Run exported = command(
                "export", "--month", "2021-05", "--format", "csv", "--table", "scores", "--out", scores.toString());
        assertThat(exported.code()).as(exported.err()).isZero();
        assertThat(scores).hasSameTextualContentAs(workspace.resolve("runs/r3/scores.csv"));
    }

    @Test
    void goes_on_where_it_was_left() {
        Run next = command("run", "--month", "2021-03");

        assertThat(next.code()).as(next.err()).isZero();
        String run = next.out().replaceFirst("(?s).*--run (r[0-9]+).*", "$1");
        assertThat(command("publish", "--run", run).code()).isZero();
        assertThat(command("runs", "verify", run).code()).isZero();
    }

    @Test
    void is_refused_with_a_remedy_by_software_that_is_older_than_it() throws IOException {
        Files.writeString(workspace.resolve("FORMAT"), "partnerscore workspace format 2\n");

        Run refused = command("status");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("format 2", "Use that software.");
    }
}
