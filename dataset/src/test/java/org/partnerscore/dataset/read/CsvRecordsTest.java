package org.partnerscore.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.dataset.problem.ProblemKind;

class CsvRecordsTest {
    private record Found(long line, @Nullable ProblemKind fault, String text) {}

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_end_with_lf_crlf_or_cr(String end) throws IOException {
        assertThat(read("a,b" + end + "1,\"x" + end + "y\"" + end + "2,z"))
                .extracting(Found::line, Found::text)
                .containsExactly(tuple(1L, "a,b"), tuple(2L, "1,\"x" + end + "y\""), tuple(4L, "2,z"));
    }

    @Test
    void empty_lines_are_skipped_but_counted() throws IOException {
        assertThat(read("a\n\n\nb\n\n")).extracting(Found::line).containsExactly(1L, 4L);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_record() throws IOException {
        assertThat(read("\uFEFFa,b\n")).extracting(Found::text).containsExactly("a,b");
    }

    @Test
    void values_are_unquoted() throws IOException {
        try (CsvRecords csv = records("a,\"b \"\"c\"\", d\",,\"\",\"e\"\n".getBytes(StandardCharsets.UTF_8))) {
            csv.next();
            assertThat(csv.values()).isEqualTo(5);
            assertThat(csv.texts()).containsExactly("a", "b \"c\", d", "", "", "e");
        }
    }

    @Test
    void a_last_empty_value_counts() throws IOException {
        try (CsvRecords csv = records("a,b,".getBytes(StandardCharsets.UTF_8))) {
            csv.next();
            assertThat(csv.values()).isEqualTo(3);
            assertThat(csv.texts()).containsExactly("a", "b", "");
        }
    }

    @Test
    void a_quote_that_is_never_closed_costs_its_own_line_only() throws IOException {
        assertThat(read("a,\"b\nc,d\ne,f\n"))
                .containsExactly(
                        new Found(1, ProblemKind.UNTERMINATED_QUOTE, "a,\"b"),
                        new Found(2, null, "c,d"),
                        new Found(3, null, "e,f"));
    }

    @Test
    void a_quote_within_a_value_is_misplaced() throws IOException {
        assertThat(read("a,5\" disk\nc,d\n"))
                .containsExactly(new Found(1, ProblemKind.MISPLACED_QUOTE, "a,5\" disk"), new Found(2, null, "c,d"));
    }

    @Test
    void text_after_a_closing_quote_is_a_fault() throws IOException {
        assertThat(read("a,\"b\"c\nd,e\n"))
                .containsExactly(new Found(1, ProblemKind.MISPLACED_QUOTE, "a,\"b\"c"), new Found(2, null, "d,e"));
    }

    @Test
    void two_stray_quotes_cost_their_own_lines_only() throws IOException {
        assertThat(read("a,\"b\nc,d\ne,\"f\ng,h\n"))
                .extracting(Found::line, Found::fault)
                .containsExactly(
                        tuple(1L, ProblemKind.UNTERMINATED_QUOTE),
                        tuple(2L, null),
                        tuple(3L, ProblemKind.UNTERMINATED_QUOTE),
                        tuple(4L, null));
    }

    @Test
    void bytes_that_are_not_utf8_are_a_fault() throws IOException {
        byte[] bytes = "a,b\nc,é\nd,e\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(new ByteArrayInputStream(bytes)))
                .extracting(Found::fault)
                .containsExactly(null, ProblemKind.INVALID_UTF8, null);
    }

    @Test
    void text_beyond_ascii_is_no_fault() throws IOException {
        assertThat(read("é,中文\n\"😀\",ü\n")).extracting(Found::fault).containsExactly(null, null);
    }

    @Test
    void a_nul_character_is_a_fault() throws IOException {
        assertThat(read("a,b\0\nc,d\n")).extracting(Found::fault).containsExactly(ProblemKind.NUL_CHARACTER, null);
    }

    @Test
    void a_record_that_is_too_long_is_a_fault_and_its_rest_is_skipped() throws IOException {
        String text = "a," + "x".repeat(3 * CsvRecords.LONGEST_RECORD) + "\nb,c\n";
        List<Found> found = read(text);
        assertThat(found)
                .extracting(Found::line, Found::fault)
                .containsExactly(tuple(1L, ProblemKind.LINE_TOO_LONG), tuple(2L, null));
        assertThat(found.get(1).text()).isEqualTo("b,c");
    }

    @Test
    void a_quote_that_is_not_closed_for_too_long_costs_its_own_line_only() throws IOException {
        String text = "a,\"b\n" + "c,d\n".repeat(CsvRecords.LONGEST_RECORD / 4) + "e,\"f\"\n";
        List<Found> found = read(text);
        assertThat(found).hasSize(CsvRecords.LONGEST_RECORD / 4 + 2);
        assertThat(found)
                .filteredOn(f -> f.fault() != null)
                .extracting(Found::line)
                .containsExactly(1L);
    }

    @Test
    void records_are_the_same_however_the_bytes_arrive() throws IOException {
        String text = "a,\"b\r\nc\"\r\nd,\"e\"\"f\"\r\n\r\ng,\"h\ri,\"j\"\r\nk,é\r\n".repeat(50);
        InputStream slow = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 1));
            }
        };
        assertThat(read(slow)).isEqualTo(read(text)).hasSizeGreaterThan(200);
    }

    @Test
    void a_file_is_uniform_unless_line_ends_differ_or_lines_are_empty() throws IOException {
        assertThat(uniform("a\nb\n")).isTrue();
        assertThat(uniform("a\r\nb\r\n")).isTrue();
        assertThat(uniform("a\nb")).isTrue();
        assertThat(uniform("a\nb\r\n")).isFalse();
        assertThat(uniform("a\rb\r")).isFalse();
        assertThat(uniform("a\n\nb\n")).isFalse();
        assertThat(uniform("\uFEFFa\nb\n")).isFalse();
    }

    private static boolean uniform(String text) throws IOException {
        try (CsvRecords csv = records(text.getBytes(StandardCharsets.UTF_8))) {
            while (csv.next()) {
                // To the end.
            }
            return csv.uniform();
        }
    }

    private static List<Found> read(String text) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Found> read(InputStream in) throws IOException {
        List<Found> found = new ArrayList<>();
        try (CsvRecords csv = new CsvRecords(in)) {
            while (csv.next()) {
                found.add(new Found(csv.line(), csv.fault(), csv.text()));
            }
        }
        return found;
    }

    private static CsvRecords records(byte[] bytes) throws IOException {
        return new CsvRecords(new ByteArrayInputStream(bytes));
    }
}
