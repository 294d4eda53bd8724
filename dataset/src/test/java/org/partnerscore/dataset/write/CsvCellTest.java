package org.partnerscore.dataset.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvCellTest {
    @Test
    void a_plain_value_stays_as_it_is() {
        assertThat(CsvCell.of("Zürich; tab\there")).isEqualTo("Zürich; tab\there");
    }

    @Test
    void what_holds_the_separator_stands_in_quotes() {
        assertThat(CsvCell.of("a,b")).isEqualTo("\"a,b\"");
        assertThat(CsvCell.of("a,b", '\t')).isEqualTo("a,b");
        assertThat(CsvCell.of("a\tb", '\t')).isEqualTo("\"a\tb\"");
    }

    @Test
    void a_quote_is_doubled() {
        assertThat(CsvCell.of("7\" pipe")).isEqualTo("\"7\"\" pipe\"");
    }

    @Test
    void the_end_of_a_line_stands_in_quotes() {
        assertThat(CsvCell.of("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(CsvCell.of("a\rb")).isEqualTo("\"a\rb\"");
    }
}
