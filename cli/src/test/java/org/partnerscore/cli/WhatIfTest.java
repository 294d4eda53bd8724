package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfTest {
    @TempDir
    private Path folder;

    private Run whatIf(String... more) {
        return Run.of(SampleData.aboutAccount("what-if", more));
    }

    @Test
    void three_consultants_more_bring_the_growth_that_was_missing() {
        Run run = whatIf("--change", "consultants customer-engagement +3", "--months", "2");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "no tier → Silver",
                        "Functional consultant growth                                0.00         15.00")
                .contains("5 indicators earn the same.", "Nothing changes here.");
    }

    @Test
    void scenarios_kept_in_files_are_shown_beside_each_other() throws IOException {
        Path one = Files.writeString(folder.resolve("one.yaml"), """
                name: Three consultants
                changes: [consultants customer-engagement +3]
                """);
        Path two = Files.writeString(folder.resolve("two.yaml"), """
                name: Four customers
                changes: [customers customer-engagement +4]
                """);

        Run run = whatIf("--scenario", one.toString(), "--compare", two.toString(), "--months", "1");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("A  Three consultants", "B  Four customers");
    }

    @Test
    void a_file_that_is_wrong_is_bad_data_and_says_where() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), "name: x\nchanges:\n  - users T five\n");

        Run run = whatIf("--scenario", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("bad.yaml:3:5: Change \"users T five\": five stands where +N, -N should.");
    }

    @Test
    void a_change_that_is_wrong_is_wrong_usage() {
        assertThat(whatIf("--change", "consultants sales +3").code()).isEqualTo(2);
        assertThat(whatIf("--change", "users nobody +3").err()).contains("Unknown: nobody.");
        assertThat(whatIf().err()).contains("No change is given.");
    }

    @Test
    void the_document_names_the_months_and_changes() {
        assertThat(whatIf("--change", "customers customer-engagement +4", "--format", "json", "--months", "2")
                        .out())
                .contains("\"name\": \"scenario\"", "\"compared_month\": \"2021-05\"", "\"month\": \"2021-07\"")
                .contains("customers customer-engagement +4 seats 1 users 0 billed 0 from 2021-05");
    }
}
