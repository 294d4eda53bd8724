package org.partnerscore.dataset.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {
    @TempDir
    Path folder;

    @Test
    void files_appear_when_they_are_published() throws IOException {
        try (WholeFiles files = WholeFiles.in(folder)) {
            Files.writeString(files.file("a.csv"), "a");
            Files.writeString(files.file("b.csv"), "b");
            assertThat(folder.resolve("a.csv")).doesNotExist();
            files.publish();
        }
        assertThat(folder).isDirectoryContaining("glob:**/a.csv").isDirectoryContaining("glob:**/b.csv");
        assertThat(Files.readString(folder.resolve("b.csv"))).isEqualTo("b");
    }

    @Test
    void nothing_remains_of_files_that_are_not_published() throws IOException {
        Path made = folder.resolve("made/for/it");
        try (WholeFiles files = WholeFiles.in(made)) {
            Files.writeString(files.file("a.csv"), "a");
        }
        assertThat(made).doesNotExist();
    }

    @Test
    void a_published_file_replaces_an_older_one_and_no_hidden_folder_stays() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "old");
        try (WholeFiles files = WholeFiles.in(folder)) {
            Files.writeString(files.file("a.csv"), "new");
            files.publish();
        }
        try (var entries = Files.list(folder)) {
            assertThat(entries).containsExactly(folder.resolve("a.csv"));
        }
        assertThat(Files.readString(folder.resolve("a.csv"))).isEqualTo("new");
    }

    @Test
    void if_one_file_cannot_be_put_at_its_place_none_is() throws IOException {
        Files.createDirectories(folder.resolve("b.csv/inside"));
        try (WholeFiles files = WholeFiles.in(folder)) {
            Files.writeString(files.file("a.csv"), "a");
            Files.writeString(files.file("b.csv"), "b");
            assertThatThrownBy(files::publish).isInstanceOf(IOException.class);
        }
        assertThat(folder.resolve("a.csv")).doesNotExist();
    }

    @Test
    void an_older_file_stays_as_it_is_while_its_successor_is_written() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "old");
        try (WholeFiles files = WholeFiles.in(folder)) {
            Files.writeString(files.file("a.csv"), "half");
        }
        assertThat(Files.readString(folder.resolve("a.csv"))).isEqualTo("old");
    }

    @Test
    void a_name_that_leads_elsewhere_is_refused() throws IOException {
        try (WholeFiles files = WholeFiles.in(folder)) {
            assertThatThrownBy(() -> files.file("../a.csv")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
