package org.partnerscore.presentation.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.partnerscore.presentation.terminal.ProgressLine.Activity;
import org.partnerscore.presentation.words.Language;

class ProgressLineTest {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private Instant now = Instant.parse("2021-06-20T08:00:00Z");
    private final ProgressLine line = new ProgressLine(
            Activity.READING,
            Language.EN,
            Style.PLAIN,
            new PrintStream(screen, true, StandardCharsets.UTF_8),
            () -> now);

    private void later(long millis) {
        now = now.plusMillis(millis);
    }

    private String screen() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    @Test
    void work_that_is_soon_done_shows_nothing() {
        line.at(1, 2);
        later(199);
        line.at(2, 2);
        line.close();
        assertThat(screen()).isEmpty();
    }

    @Test
    void one_line_is_drawn_over_and_over_and_wiped_in_the_end() {
        later(200);
        line.at(1_200, 1_200);
        later(200);
        line.at(50, 100);
        line.close();
        assertThat(screen())
                .isEqualTo("\rReading: 100% of 1,200 rows" + "\rReading: 50% of 100 rows   " + "\r" + " ".repeat(24)
                        + "\r");
    }

    @Test
    void a_line_stands_for_a_while() {
        later(200);
        line.at(1, 4);
        later(199);
        line.at(2, 4);
        later(1);
        line.at(3, 4);
        assertThat(screen()).contains("25%", "75%").doesNotContain("50%");
    }

    @Test
    void more_than_all_is_not_said() {
        later(200);
        line.at(101, 100);
        assertThat(screen()).contains("100%");
    }

    @Test
    void nothing_to_do_is_not_said_either() {
        later(200);
        line.at(0, 0);
        assertThat(screen()).isEmpty();
    }
}
