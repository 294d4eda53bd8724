package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is due, what is late and what is not all there yet. */
class CalendarTest {
    private static final LocalDate DUE = LocalDate.of(2021, 6, 20);

    @TempDir
    Path folder;

    private Path workspace;

    @BeforeEach
    void aWorkspaceUpToMay() throws IOException {
        workspace = folder.resolve("workspace");
        List<String> words = new ArrayList<>(List.of("import"));
        SmallExports.write(folder).forEach(file -> words.add(file.toString()));
        assertThat(on(DUE, words.toArray(String[]::new)).code()).isZero();
    }

    private Run on(LocalDate day, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--workspace", workspace.toString()));
        return Run.on(day, all.toArray(String[]::new));
    }

    private static String of(String month, Run status) {
        return status.out()
                .lines()
                .filter(line -> line.strip().startsWith(month))
                .findFirst()
                .orElse("");
    }

    @Test
    void a_score_is_late_from_the_day_after_the_20th_of_the_next_month() {
        assertThat(of("2021-05", on(DUE, "status"))).contains("2021-06-20").doesNotContain("late");
        assertThat(of("2021-05", on(DUE.plusDays(1), "status"))).contains("late");
    }

    @Test
    void a_score_that_is_published_is_not_late_and_publishing_says_if_it_was() {
        assertThat(on(DUE, "run", "--month", "2021-05").err()).isEmpty();

        assertThat(on(DUE.plusDays(2), "publish", "--run", "r2").out())
                .contains("Run r2 is the score of May 2021 now.", "It was due on 20 June 2021.");
        assertThat(of("2021-05", on(DUE.plusDays(2), "status"))).doesNotContain("late");
        assertThat(on(DUE.plusDays(2), "runs", "verify", "r2").code()).isZero();
    }

    @Test
    void a_month_with_a_table_missing_or_far_fewer_rows_is_warned_of() throws IOException {
        assertThat(on(DUE, "status").out()).doesNotContain("May 2021:", "June 2021:");
        on(DUE, "import", SmallExports.next(folder).toString());
        String[] warnings = {
            "June 2021: no usage yet.",
            "June 2021: only 1 subscriptions, where the month before has 12.",
            "June 2021: only 1 associations, where the month before has 12."
        };

        assertThat(on(DUE, "status").out()).contains(warnings).doesNotContain("May 2021:");
        assertThat(on(DUE, "run", "--month", "2021-06").err()).contains(warnings);
        assertThat(on(DUE, "publish", "--run", "r3").err()).contains(warnings);
        assertThat(on(DUE, "runs", "verify", "r3").code()).isZero();
    }
}
