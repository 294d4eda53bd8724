package org.partnerscore.presentation.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void wide_characters_take_two_columns_and_marks_none() {
        assertThat(Columns.width("客户")).isEqualTo(4);
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
        assertThat(Columns.width("\ud83d\ude00")).isEqualTo(2);
        assertThat(Columns.width("✓◐–▽█░▲→─…")).isEqualTo(10);
    }

    @Test
    void a_text_that_is_too_long_ends_in_an_ellipsis() {
        assertThat(Columns.left("abcdef", 4, "…")).isEqualTo("abc…");
        assertThat(Columns.right("abc", 5, "…")).isEqualTo("  abc");
    }

    @Test
    void a_wide_character_that_would_be_halved_is_left_out() {
        assertThat(Columns.left("客户客户", 6, "…")).isEqualTo("客户… ");
    }

    @Test
    void a_mark_stays_with_its_character() {
        assertThat(Columns.cut("e\u0301e\u0301e\u0301", 2, "…")).isEqualTo("e\u0301…");
    }

    @Test
    void lines_break_at_spaces_but_not_at_no_break_spaces() {
        assertThat(Columns.wrap("one two\u00a0three four", 10)).containsExactly("one", "two\u00a0three", "four");
    }

    @Test
    void a_word_longer_than_the_line_is_split() {
        assertThat(Columns.wrap("a bcdefgh", 3)).containsExactly("a", "bcd", "efg", "h");
    }
}
