package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.workspace.store.Durable;

/** What the machine does to a workspace: disks that are full or not to be written, files that vanish, clocks that jump back. */
@EnabledOnOs(OS.LINUX)
class FaultsTest {
    @TempDir
    Path folder;

    private Path disk;
    private Path workspace;
    private List<Path> exports;

    @BeforeEach
    void exports() throws Exception {
        disk = Files.createDirectories(folder.resolve("disk"));
        workspace = disk.resolve("workspace");
        exports = SmallExports.write(folder.resolve("exports"));
    }

    @AfterEach
    void takeAway() throws Exception {
        did("umount", disk.toString());
    }

    /** A disk in memory, where this may make one. */
    private void ofSize(String size) throws Exception {
        assumeTrue(
                did("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString()),
                "only the superuser can make a small disk");
    }

    private void becomes(String option) throws Exception {
        assertThat(did("mount", "-o", "remount," + option, disk.toString())).isTrue();
    }

    private static boolean did(String... words) throws Exception {
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void a_full_disk_loses_nothing_and_the_same_command_completes_the_work() throws Exception {
        ofSize("64m");
        assertThat(importing(exports.get(0)).code()).isZero();
        String before = command("status").out();
        List<String> held = files();

        long free = disk.toFile().getUsableSpace();
        Files.write(disk.resolve("ballast"), new byte[(int) free - 8192]);
        Run refused = importing(exports.get(1));

        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("No space left on device").doesNotContain("\tat ");
        Files.delete(disk.resolve("ballast"));
        assertThat(command("status").out()).isEqualTo(before);
        assertThat(files()).containsAll(held);
        assertThat(importing(exports.get(1)).code()).isZero();
        assertThat(command("run", "--month", "2021-05").code()).isZero();
    }

    @Test
    void a_disk_that_is_not_to_be_written_is_read_and_what_would_write_says_so() throws Exception {
        ofSize("64m");
        imported();
        becomes("ro");

        assertThat(command("runs", "verify", "r2").code()).isZero();
        Run refused = command("publish", "--run", "r2");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains(workspace.toString()).doesNotContain("\tat ");

        becomes("rw");
        assertThat(command("publish", "--run", "r2").code()).isZero();
    }

    @Test
    void a_received_file_that_vanished_is_named_with_what_to_do() throws Exception {
        imported();
        Path received = largest(workspace.resolve("received"));
        byte[] kept = Files.readAllBytes(received);
        Files.delete(received);
        Durable.delete(workspace.resolve("data"));

        Run refused = command("run", "--month", "2021-04");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err())
                .contains(received.getFileName().toString().substring(0, 12))
                .doesNotContain("\tat ");
        Files.write(received, kept);
        assertThat(command("run", "--month", "2021-04").code()).isZero();
    }

    @Test
    void a_table_that_vanished_is_found_by_verifying() throws Exception {
        imported();
        Files.delete(largest(workspace.resolve("runs/r2")));

        assertThat(command("runs", "verify", "r2").code()).isNotZero();
        assertThat(command("run", "--month", "2021-04").code()).isZero();
    }

    @Test
    void a_clock_that_jumps_back_changes_no_order() {
        imported();
        assertThat(on("2021-07-20", "run", "--month", "2021-04").code()).isZero();
        assertThat(on("2021-07-20", "publish", "--run", "r2").code()).isZero();
        Run second = on("2021-07-01", "run", "--month", "2021-05", "--rules-as-of", "2021-05-01");
        assertThat(second.code()).as(second.err()).isZero();
        String run = second.out().replaceFirst("(?s).*--run (r[0-9]+).*", "$1");
        assertThat(on("2021-07-01", "publish", "--run", run).code()).isZero();

        assertThat(on("2021-07-01", "status").out()).containsPattern("2021-05 .* " + run);
        assertThat(on("2021-07-20", "runs", "verify", run).code()).isZero();
    }

    private Run on(String day, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(1, List.of("--workspace", workspace.toString()));
        return Run.on(LocalDate.parse(day), all.toArray(String[]::new));
    }

    private void imported() {
        assertThat(importing(exports.toArray(Path[]::new)).code()).isZero();
        assertThat(command("run", "--month", "2021-05").code()).isZero();
    }

    private Run importing(Path... files) {
        return command(Stream.concat(Stream.of("import"), Stream.of(files).map(Path::toString))
                .toArray(String[]::new));
    }

    private Run command(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(1, List.of("--workspace", workspace.toString()));
        return Run.of(all.toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(workspace)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("holder.json"))
                    .map(Path::toString)
                    .toList();
        }
    }

    private static Path largest(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile)
                    .max((one, other) ->
                            Long.compare(one.toFile().length(), other.toFile().length()))
                    .orElseThrow();
        }
    }
}
