package org.partnerscore.dataset.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CsvCellsTest {
    @Test
    void text_with_a_comma_or_a_quote_is_quoted() throws IOException {
        assertThat(row(cells -> {
                    cells.text("Teal, Inc.");
                    cells.text("the \"Mill\"");
                }))
                .isEqualTo("\"Teal, Inc.\",\"the \"\"Mill\"\"\"\n");
    }

    @Test
    void letters_beyond_ascii_are_written_in_utf8() throws IOException {
        assertThat(row(cells -> cells.text("Grünberg Café"))).isEqualTo("Grünberg Café\n");
    }

    @Test
    void cents_have_two_decimals() throws IOException {
        assertThat(row(cells -> {
                    cells.cents(0);
                    cells.cents(7);
                    cells.cents(123_450);
                }))
                .isEqualTo("0.00,0.07,1234.50\n");
    }

    @Test
    void days_are_written_as_iso_and_nulls_as_nothing() throws IOException {
        assertThat(row(cells -> {
                    cells.day((int) LocalDate.of(2020, 2, 29).toEpochDay());
                    cells.empty();
                    cells.flag(false);
                    cells.count(0);
                }))
                .isEqualTo("2020-02-29,,false,0\n");
    }

    @Test
    void text_longer_than_the_buffer_is_written_whole() throws IOException {
        String text = "x".repeat(1_000_000);

        assertThat(row(cells -> cells.text(text))).isEqualTo(text + "\n");
    }

    private static String row(Consumer<Cells> write) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        CsvCells cells = new CsvCells(stream);
        write.accept(cells);
        cells.endRow();
        cells.flush();
        return stream.toString(StandardCharsets.UTF_8);
    }
}
