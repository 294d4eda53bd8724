package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in processes of their own: what only a process has. */
class ProcessTest {
    @TempDir
    Path folder;

    @Test
    void exit_codes_leave_the_process() throws Exception {
        assertThat(run(List.of(), "check", "--data", ".").code()).isEqualTo(1);
        assertThat(run(List.of(), "nonsense").code()).isEqualTo(2);
    }

    @Test
    void paths_are_taken_from_the_folder_it_runs_in() throws Exception {
        MadeUpData.in(folder);
        Run run = run(List.of(), "score", "--data", "my data", "--month", "2021-05", "--out", "my scores");

        assertThat(run.code()).isZero();
        assertThat(folder.resolve("my scores/scores.csv")).exists();
    }

    @Test
    void a_pipe_gets_utf_8_without_colour_or_progress_whatever_the_platform() throws Exception {
        MadeUpData.in(folder);
        List<String> platform = List.of("-Dfile.encoding=ISO-8859-1", "-Duser.language=fr", "-Duser.country=CA");
        Run run = run(platform, "score", "--data", "my data", "--month", "2021-05");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Finance et", "opérations", "░").doesNotContain("\u001b");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_reader_who_goes_away_is_no_failure() throws Exception {
        Process process = start(List.of(), "programmes", "show", "cloud-business-applications");
        process.getInputStream().close();
        byte[] err = process.getErrorStream().readAllBytes();

        assertThat(process.waitFor()).isZero();
        assertThat(err).isEmpty();
    }

    private Run run(List<String> options, String... arguments) throws Exception {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        Process process = builder(options, arguments)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int code = process.waitFor();
        return new Run(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private Process start(List<String> options, String... arguments) throws IOException {
        return builder(options, arguments).start();
    }

    private ProcessBuilder builder(List<String> options, String... arguments) {
        return OwnProcess.builder(options, arguments).directory(folder.toFile());
    }
}
