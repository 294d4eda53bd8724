package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureTest {
    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void make_a_file() throws IOException {
        file = Files.writeString(folder.resolve("file"), "");
    }

    @Test
    void a_folder_that_cannot_be_made_is_a_failure_told_plainly() {
        Run run = Run.of("demo", "--out", file.resolve("inside").toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("Reading or writing failed", file.toString(), "run the command again")
                .doesNotContain("\tat ");
    }

    @Test
    void stack_traces_are_for_those_who_ask() {
        String inside = file.resolve("inside").toString();

        assertThat(Run.of("demo", "--out", inside, "--debug").err()).contains("\tat org.partnerscore");
        assertThat(Run.in(Locale.ENGLISH, Map.of("PARTNERSCORE_DEBUG", "1"), "demo", "--out", inside)
                        .err())
                .contains("\tat org.partnerscore");
    }

    @Test
    void a_file_where_a_folder_is_asked_for_is_wrong_usage() {
        Run run = Run.of("generate", "--tenants", "10", "--seed", "1", "--out", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is a file. Name a folder with --out.");
    }

    @Test
    void an_ecosystem_of_no_tenants_is_wrong_usage() {
        Run run = Run.of(
                "generate",
                "--tenants",
                "0",
                "--seed",
                "1",
                "--out",
                folder.resolve("new").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--tenants is 0. Give a value from 1 to");
    }
}
