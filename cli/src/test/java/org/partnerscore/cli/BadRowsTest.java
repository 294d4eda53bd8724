package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadRowsTest {
    @TempDir
    Path folder;

    Path data;

    @BeforeEach
    void make_bad_data() throws IOException {
        data = MadeUpData.in(folder);
        MadeUpData.add(data, "customers", "lonely,Lonely,XX");
        MadeUpData.add(data, "partners", "\"open,open,Open,FR");
    }

    @Test
    void bad_rows_are_all_told_on_standard_error_and_nothing_is_scored() {
        Run run = Run.of("score", "--data", data.toString(), "--month", "2021-05");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Unknown country: 1", "Quote never closed: 1", "2 problems", "--skip-bad-rows");
    }

    @Test
    void bad_rows_leave_nothing_in_the_folder() {
        Path out = folder.resolve("scores");
        Run run = Run.of("score", "--data", data.toString(), "--month", "2021-05", "--out", out.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void the_rest_is_scored_and_the_bad_rows_are_kept_when_asked_for() throws IOException {
        Path out = folder.resolve("scores");
        Run run = Run.of(
                "score", "--data", data.toString(), "--month", "2021-05", "--skip-bad-rows", "--out", out.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("rejects.csv", "Left out 2 bad rows");
        assertThat(Files.readAllLines(out.resolve("rejects.csv")))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("customers,customers.csv,62,unknown-country,country,XX,"));
        assertThat(Files.readAllLines(out.resolve("scores.csv"))).hasSize(1 + 2 * MadeUpData.ACCOUNTS);
    }

    @Test
    void without_a_folder_it_says_how_many_were_left_out() {
        Run run = Run.of("score", "--data", data.toString(), "--month", "2021-05", "--skip-bad-rows");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("5 accounts");
        assertThat(run.err()).contains("Left out 2 bad rows. With --out DIR they are kept");
    }

    @Test
    void skipping_bad_rows_and_taking_all_as_good_exclude_each_other() {
        Run run = Run.of("score", "--data", data.toString(), "--month", "2021-05", "--skip-bad-rows", "--assume-valid");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Leave out one of them.");
    }

    @Test
    void a_column_that_no_table_knows_is_a_warning_and_no_obstacle() throws IOException {
        Path good = MadeUpData.in(folder.resolve("good"));
        Path competencies = good.resolve("competencies.csv");
        Files.writeString(
                competencies,
                Files.readString(competencies).replaceAll("(?m)$(?=\n)", ",x").replaceFirst(",x", ",region"));
        Run run = Run.of("score", "--data", good.toString(), "--month", "2021-05");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("1 warning: see partnerscore check --data");
    }
}
