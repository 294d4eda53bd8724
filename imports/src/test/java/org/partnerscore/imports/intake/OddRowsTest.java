package org.partnerscore.imports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.imports.Desk;
import org.partnerscore.imports.Exports;
import org.partnerscore.imports.derive.DerivedDataSet;

/** Files of good rows and one that is odd: whatever becomes of that one, the good ones are taken and every row is accounted for. */
class OddRowsTest {
    private static final int GOOD = 3;

    @TempDir
    private Path folder;

    static Stream<Arguments> odd_files() {
        return Stream.of(
                refused("year-9999", odd().month("9999-12")),
                refused("year-0", odd().month("0000-01")),
                refused("year-10000", odd().month("10000-01")),
                refused("month-13", odd().month("2021-13")),
                refused("last-of-february", odd().day("2021-02-29")),
                taken("leap-day", odd().day("2020-02-29")),
                refused("day-in-year-9999", odd().day("9999-12-31")),
                taken("seats-0", odd().seats("0")),
                refused("seats-below-0", odd().seats("-1")),
                refused("seats-of-64-bits", odd().seats("9223372036854775807")),
                refused("seats-beyond-64-bits", odd().seats("9223372036854775808")),
                refused("seats-of-300-digits", odd().seats("9".repeat(300))),
                refused("seats-not-whole", odd().seats("1.5")),
                refused("seats-as-power", odd().seats("1e3")),
                refused("seats-in-other-digits", odd().seats("١٢")),
                refused("revenue-of-64-bits-of-cents", odd().revenue("92233720368547758.07")),
                refused("revenue-beyond-64-bits-of-cents", odd().revenue("-92233720368547758.09")),
                refused("revenue-nan", odd().revenue("NaN")),
                refused("revenue-infinite", odd().revenue("Infinity")),
                refused("revenue-in-sixteens", odd().revenue("0x10")),
                refused("revenue-of-three-places", odd().revenue("0.001")),
                refused("nul-far-down", odd().customer("n".repeat(1 << 17) + "\0")),
                taken("name-from-right-to-left", odd().customer("\u202Egnp.exe")),
                taken("name-in-hebrew", odd().customer("שלום עולם")),
                taken("name-of-emoji", odd().customer("👩‍👩‍👧‍👦")),
                taken("name-with-separator-of-lines", odd().customer("a\u2028b\u0085c")),
                taken("name-with-mark-of-byte-order", odd().customer("\uFEFFa")),
                taken("name-of-sql", odd().customer("'; DROP TABLE customers; --")),
                taken("name-that-says-null", odd().customer("NULL")),
                taken("formula", odd().customer("=HYPERLINK(A1)")),
                taken("formula-by-plus", odd().customer("+1+cmd|' /C calc'!A0")),
                taken("name-over-lines", odd().customer("\"a\nb\"")),
                taken("name-with-tab", odd().customer("\"a\tb\"")),
                refused("stray-quote", odd().customer("a\"b")),
                taken("quote-closed-and-doubled", odd().customer("\"a\"\"b\"")),
                taken("name-of-half-a-megabyte", odd().customer("n".repeat(1 << 19))),
                refused("name-of-two-megabytes", odd().customer("n".repeat(1 << 21))),
                refused("row-too-short", "S9\t2020-05-15\n"),
                refused("row-too-long", odd().row().replace("\n", "\tmore\n")),
                refused("header-again", Exports.SUBSCRIPTIONS),
                refused("row-of-blanks", " ".repeat(20).replace(' ', '\t') + "\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("odd_files")
    void every_row_is_taken_or_refused(String name, String row, int refused) throws Exception {
        Desk desk = Desk.withProfile(folder);
        TakenExport export = desk.take(name + ".tsv", (good() + row).getBytes(StandardCharsets.UTF_8), FileOptions.NONE)
                .get(0);

        assertThat(export.rows()).isEqualTo(GOOD + 1);
        assertThat(export.refused()).isEqualTo(refused);
        assertThat(export.problems().isEmpty()).isEqualTo(refused == 0);
        assertThat(Desk.query("SELECT count(*) FROM '" + export.staged() + "' WHERE fault IS NULL"))
                .containsExactly(String.valueOf(GOOD + 1 - refused));
    }

    @Test
    void what_is_derived_and_what_is_rejected_is_what_was_received() throws Exception {
        Desk desk = Desk.withProfile(folder);
        long received = 0;
        for (Arguments file : odd_files().toList()) {
            Object[] parts = file.get();
            String text = good((String) parts[0]) + ((String) parts[1]).replaceFirst("^S9", "odd-" + parts[0]);
            received += desk.take(parts[0] + ".tsv", text).rows();
        }
        DerivedDataSet data = desk.derive();

        long rejected =
                data.rejects().values().stream().mapToLong(Long::longValue).sum();
        assertThat(Desk.rejects(data).size()).isGreaterThanOrEqualTo((int) rejected);
        assertThat(Desk.query("SELECT count(*) FROM '" + data.folder() + "/subscription_months.parquet'"))
                .containsExactly(String.valueOf(received - rejected));
    }

    private static String good() {
        return good("S1");
    }

    private static String good(String subscription) {
        return Exports.SUBSCRIPTIONS
                + Stream.of("2021-04", "2021-05", "2021-06")
                        .map(month -> new Odd(subscription, "2020-05-15", month, "Customer", "10", "1.00").row())
                        .reduce("", String::concat);
    }

    private static Odd odd() {
        return new Odd("S9", "2020-05-15", "2021-05", "Customer", "10", "1.00");
    }

    /** A row with one value other than it should be. */
    private record Odd(String id, String day, String month, String customer, String seats, String revenue) {
        Odd month(String other) {
            return new Odd(id, day, other, customer, seats, revenue);
        }

        Odd day(String other) {
            return new Odd(id, other, month, customer, seats, revenue);
        }

        Odd customer(String other) {
            return new Odd(id, day, month, other, seats, revenue);
        }

        Odd seats(String other) {
            return new Odd(id, day, month, customer, other, revenue);
        }

        Odd revenue(String other) {
            return new Odd(id, day, month, customer, seats, other);
        }

        String row() {
            return Exports.subscription(id, month, "L1", "DPOR", "CSP", seats, revenue)
                    .replace("2020-05-15", day)
                    .replace("\tCustomer\t", "\t" + customer + "\t");
        }
    }

    private static Arguments taken(String name, Odd odd) {
        return Arguments.of(name, odd.row(), 0);
    }

    private static Arguments refused(String name, Odd odd) {
        return refused(name, odd.row());
    }

    private static Arguments refused(String name, String row) {
        return Arguments.of(name, row, 1);
    }
}
