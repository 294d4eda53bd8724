package org.partnerscore.presentation.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void whatever_moves_the_cursor_or_starts_a_line_is_spelled_out() {
        assertThat(Visible.of("a\u001b[31mb\r\nc\td\u2028e\u0085"))
                .isEqualTo("a\\u001b[31mb\\r\\nc\\td\\u2028e\\u0085");
    }

    @Test
    void text_that_turns_the_line_round_is_spelled_out() {
        assertThat(Visible.of("a\u202eb")).isEqualTo("a\\u202eb");
    }

    @Test
    void half_a_character_is_spelled_out() {
        assertThat(Visible.of("a\ud83d")).isEqualTo("a\\ud83d");
    }

    @Test
    void letters_of_all_languages_stay() {
        assertThat(Visible.of("Développeurs 客户 \ud83d\ude00")).isEqualTo("Développeurs 客户 \ud83d\ude00");
    }
}
