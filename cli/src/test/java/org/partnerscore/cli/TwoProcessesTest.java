package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.workspace.Actor;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.WorkspaceWriter;
import org.partnerscore.workspace.exports.ExportDerivation;
import org.partnerscore.workspace.run.Manifest;

/** Two processes at work in one workspace. */
class TwoProcessesTest {
    @TempDir
    Path folder;

    private Path workspace;

    @BeforeEach
    void aWorkspaceWithARun() throws IOException {
        workspace = folder.resolve("workspace");
        List<String> words = new ArrayList<>(List.of("import", "--workspace", workspace.toString()));
        SmallExports.write(folder.resolve("exports")).forEach(file -> words.add(file.toString()));
        assertThat(Run.of(words.toArray(String[]::new)).code()).isZero();
        assertThat(Run.of("run", "--workspace", workspace.toString(), "--month", "2021-05")
                        .code())
                .isZero();
    }

    @Test
    void a_second_writer_is_told_who_writes_and_readers_go_on() throws Exception {
        try (ExportDerivation derivation = derivation();
                WorkspaceWriter writer = WorkspaceWriter.open(workspace, derivation, somebody())) {
            Run second = other("publish", "--run", "r2");

            assertThat(second.code()).isEqualTo(3);
            assertThat(second.err())
                    .contains("is being changed by maria: a long import, process "
                            + ProcessHandle.current().pid())
                    .contains("Nothing was changed");
            assertThat(other("runs", "show", "r2").out()).contains("Run r2");
            assertThat(other("runs", "verify", "r2").code()).isZero();
            assertThat(writer.workspace().history().publications()).isEmpty();
        }
    }

    @Test
    void a_reader_sees_runs_whole_while_another_makes_them() throws Exception {
        int seen = 0;
        for (int month = 1; month <= 4; month++) {
            Process process = start("run", "--month", "2021-0" + month);
            boolean running = true;
            while (running) {
                running = process.isAlive();
                seen = Math.max(seen, wholeRuns());
            }
            assertThat(process.waitFor()).isZero();
        }
        assertThat(seen).isEqualTo(5);
    }

    /** Opens the workspace anew and proves every run that it tells of. */
    private int wholeRuns() throws IOException {
        try (ExportDerivation derivation = derivation()) {
            Workspace opened = Workspace.open(workspace, derivation);
            List<Manifest> runs = opened.runs().all();
            for (Manifest run : runs) {
                for (Manifest.TableFile table : run.tables()) {
                    assertThat(Sha256.of(opened.runs().table(run.run(), table.file())))
                            .isEqualTo(table.hash());
                }
            }
            return runs.size();
        }
    }

    private static ExportDerivation derivation() {
        return new ExportDerivation(DataSetOptions.withThreads(1));
    }

    private static Actor somebody() {
        return new Actor("maria", "a long import", "test", InstantSource.system());
    }

    private Process start(String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--workspace", workspace.toString()));
        return OwnProcess.start(List.of(), folder.resolve("out"), folder.resolve("err"), all.toArray(String[]::new));
    }

    private Run other(String... words) throws Exception {
        int code = start(words).waitFor();
        return new Run(code, Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }
}
