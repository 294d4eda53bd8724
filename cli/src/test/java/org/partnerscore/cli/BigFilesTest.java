package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files that are larger than the memory of the process that takes them in. */
@EnabledIfSystemProperty(named = "partnerscore.long", matches = "true")
class BigFilesTest {
    private static final List<String> MEMORY = List.of("-Xmx256m");
    private static final long GIGABYTE = 1L << 30;

    @TempDir
    private Path folder;

    private Path profile;
    private Path subscriptions;
    private String text;

    @BeforeEach
    void exports() throws Exception {
        List<Path> exports = SmallExports.write(folder.resolve("exports"));
        profile = exports.get(0);
        subscriptions = exports.get(1);
        text = Files.readString(subscriptions);
    }

    @Test
    void a_row_of_two_gigabytes_is_refused_and_all_others_are_taken() throws Exception {
        Path file = folder.resolve("long-row.tsv");
        String row = text.substring(text.indexOf('\n') + 1, text.indexOf('\n', text.indexOf('\n') + 1));
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            fill(out, 'n', 2 * GIGABYTE);
            out.write(("\n" + row.replaceFirst("^s0", "s99") + "\n").getBytes(StandardCharsets.UTF_8));
        }
        JsonNode export = taken(file);
        assertThat(export.get("rows").asLong()).isEqualTo(text.lines().count() + 1);
        assertThat(export.get("refused").asLong()).isOne();
    }

    @Test
    void two_gigabytes_without_the_end_of_a_line_are_refused() throws Exception {
        Path file = folder.resolve("one-line.tsv");
        try (OutputStream out = Files.newOutputStream(file)) {
            fill(out, 'n', 2 * GIGABYTE);
        }
        assertThat(refused(file)).isEqualTo("long-header");
    }

    @Test
    void four_gigabytes_that_were_packed_to_next_to_nothing_are_refused() throws Exception {
        Path file = folder.resolve("bomb.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
            fill(out, 'n', 4 * GIGABYTE);
        }
        assertThat(refused(file)).isEqualTo("swollen-archive");
    }

    @Test
    void an_archive_of_many_files_none_of_which_is_too_large_is_refused_for_all_of_them() throws Exception {
        Path file = folder.resolve("bombs.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 100; i++) {
                zip.putNextEntry(new ZipEntry(i + ".tsv"));
                fill(zip, 'n', 90 << 20);
            }
        }
        assertThat(refused(file)).isEqualTo("swollen-archive");
    }

    @Test
    void four_gigabytes_of_rows_are_taken_in() throws Exception {
        Path file = folder.resolve("rows.tsv");
        byte[] rows = text.substring(text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
        byte[] empty = text.substring(0, text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
        long copies = 4 * GIGABYTE / rows.length;
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(empty);
            for (long i = 0; i < copies; i++) {
                out.write(rows);
            }
        }
        JsonNode export = taken(file);
        assertThat(export.get("rows").asLong()).isEqualTo(copies * (text.lines().count() - 1));
        assertThat(export.get("refused").asLong()).isZero();
    }

    @Test
    void a_million_columns_are_refused() throws Exception {
        Path file = folder.resolve("wide.tsv");
        String header = text.substring(0, text.indexOf('\n'));
        Files.writeString(file, header + "\tmore".repeat(1_000_000) + "\n" + text.substring(text.indexOf('\n') + 1));
        assertThat(refused(file)).isEqualTo("long-header");
    }

    @Test
    void a_thousand_columns_more_than_there_should_be_are_passed_over() throws Exception {
        JsonNode export = taken(wide(1_000));
        assertThat(export.get("rows").asLong()).isEqualTo(3);
        assertThat(export.get("refused").asLong()).isZero();
    }

    @Test
    void a_hundred_thousand_columns_are_refused() throws Exception {
        assertThat(refused(wide(100_000))).isEqualTo("long-header");
    }

    /** Three rows with so many columns more, within what a row may have. */
    private Path wide(int columns) throws IOException {
        StringBuilder wide = new StringBuilder();
        text.lines()
                .limit(4)
                .forEach(line -> wide.append(line).append("\tx".repeat(columns)).append('\n'));
        return Files.writeString(folder.resolve("many-columns.tsv"), wide);
    }

    private static void fill(OutputStream out, char character, long bytes) throws IOException {
        byte[] some = new byte[1 << 20];
        Arrays.fill(some, (byte) character);
        for (long written = 0; written < bytes; written += some.length) {
            out.write(some);
        }
    }

    private JsonNode taken(Path file) throws Exception {
        JsonNode document = imported(0, profile, file);
        assertThat(document.get("received").asBoolean()).isTrue();
        return document.get("exports").get(1);
    }

    /** Why the file is refused; nothing of it is there then. */
    private String refused(Path file) throws Exception {
        JsonNode document = imported(1, file);
        assertThat(document.get("received").asBoolean()).isFalse();
        assertThat(folder.resolve("workspace/received"))
                .satisfiesAnyOf(
                        received -> assertThat(received).doesNotExist(),
                        received -> assertThat(received).isEmptyDirectory());
        return document.get("problems").get(0).get("kind").asString();
    }

    private JsonNode imported(int code, Path... files) throws Exception {
        Path out = folder.resolve("out.json");
        Path err = folder.resolve("err.txt");
        String[] words = {"import", "--workspace", folder.resolve("workspace").toString(), "--format", "json"};
        String[] all = Arrays.copyOf(words, words.length + files.length);
        for (int i = 0; i < files.length; i++) {
            all[words.length + i] = files[i].toString();
        }
        Process process = OwnProcess.start(MEMORY, out, err, all);
        assertThat(process.waitFor(15, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(err)).isEqualTo(code);
        return new JsonMapper().readTree(Files.readString(out));
    }
}
