package org.partnerscore.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.workspace.backup.Backup;
import org.partnerscore.workspace.fault.Fault;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.partnerscore.workspace.scenario.KeptScenario;
import org.partnerscore.workspace.scenario.Scenarios;
import org.partnerscore.workspace.store.Layout;

class BackupTest {
    @TempDir
    private Path folder;

    private Bench bench;
    private String run;
    private Path backup;
    private Path restored;

    @BeforeEach
    void aWorkspaceWithARun() throws Exception {
        bench = Bench.received(folder);
        run = bench.run(Bench.MONTH);
        backup = folder.resolve("backup.zip");
        restored = folder.resolve("restored");
    }

    @Test
    void what_was_kept_comes_back_to_the_byte() throws Exception {
        backUp();
        Backup.restore(backup, restored);

        Workspace before = bench.open();
        Workspace after = Workspace.open(restored, Bench.DERIVATION);
        assertThat(after.history()).isEqualTo(before.history());
        assertThat(after.runs().table(run, "scores.csv"))
                .hasSameBinaryContentAs(before.runs().table(run, "scores.csv"));
    }

    @Test
    void scenarios_that_were_kept_come_back_too() throws Exception {
        KeptScenario kept =
                new KeptScenario("programme", "A", "Plan", List.of("users T +1"), "somebody", Instant.EPOCH);
        new Scenarios(new Layout(bench.root)).keep(kept);
        backUp();
        Backup.restore(backup, restored);

        assertThat(new Scenarios(new Layout(restored)).of("programme", "A")).containsExactly(kept);
    }

    @Test
    void a_run_is_verified_before_a_backup_and_in_what_is_restored() throws Exception {
        backUp();
        Backup.restore(backup, restored);

        bench.assertEveryRunIsVerified();
        Bench.assertEveryRunIsVerified(restored);
    }

    @Test
    void a_backup_in_which_a_table_was_changed_is_refused() throws Exception {
        Path scores = bench.open().runs().table(run, "scores.csv");
        Files.writeString(scores, Files.readString(scores) + "more\n");
        backUp();

        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(() -> Backup.restore(backup, restored))
                .matches(e -> e.fault() == Fault.BAD_BACKUP);
        assertThat(restored).doesNotExist();
    }

    @Test
    void a_backup_that_lacks_a_received_file_is_refused() throws Exception {
        String hash = bench.open().history().receipts().get(0).hash();
        Files.delete(
                bench.root.resolve("received").resolve(hash.substring(0, 2)).resolve(hash));
        backUp();

        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(() -> Backup.restore(backup, restored))
                .matches(e -> e.fault() == Fault.BAD_BACKUP);
    }

    private void backUp() throws Exception {
        try (WorkspaceWriter writer = bench.create()) {
            writer.backup(backup);
        }
    }
}
