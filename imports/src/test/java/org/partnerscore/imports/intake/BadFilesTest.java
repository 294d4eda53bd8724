package org.partnerscore.imports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.imports.Desk;
import org.partnerscore.imports.Exports;
import org.partnerscore.imports.problem.ImportProblem;
import org.partnerscore.imports.problem.ImportProblemKind;

/** Files that must be refused as a whole, each for its own reason, and nothing of them taken. */
class BadFilesTest {
    private static final String GOOD = Exports.SUBSCRIPTIONS
            + Exports.subscription("2021-04", "L1", "DPOR", "10", "1.00")
            + Exports.subscription("2021-05", "L1", "DPOR", "10", "1.00")
            + Exports.subscription("2021-06", "L1", "DPOR", "10", "1.00");

    @TempDir
    private Path folder;

    static Stream<Arguments> bad_files() throws IOException {
        return Stream.of(
                bad("empty.tsv", "", ImportProblemKind.EMPTY_FILE),
                bad("only-spaces.tsv", "\uFEFF \r\n\r\n", ImportProblemKind.EMPTY_FILE),
                bad("only-header.tsv", Exports.SUBSCRIPTIONS, ImportProblemKind.NO_ROWS),
                bad("parquet.tsv", "PAR1\u0000\u0001\u0002PAR1", ImportProblemKind.BINARY_FILE),
                bad("report.pdf", "%PDF-1.4 1 0 obj", ImportProblemKind.BINARY_FILE),
                bad("noise.csv", "a\u0001\u0002\u0003b\u0000c\n", ImportProblemKind.BINARY_FILE),
                bad("nul.tsv", GOOD.replaceFirst("Customer\tT1", "Cus\0tomer\tT1"), ImportProblemKind.BINARY_FILE),
                bad("old.xls", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1), ImportProblemKind.SPREADSHEET),
                bad("book.xlsx", zip(Map.of("[Content_Types].xml", text("<x/>"))), ImportProblemKind.SPREADSHEET),
                bad("letter.txt", "Dear partner,\nplease find attached\n", ImportProblemKind.UNKNOWN_HEADER),
                bad("no-header.tsv", GOOD.substring(GOOD.indexOf('\n') + 1), ImportProblemKind.UNKNOWN_HEADER),
                bad("one-line.tsv", "n".repeat(1 << 16), ImportProblemKind.LONG_HEADER),
                bad("wide.tsv", GOOD.replaceFirst("\n", "\tmore".repeat(20_000) + "\n"), ImportProblemKind.LONG_HEADER),
                bad("semicolons.csv", GOOD.replace('\t', ';'), ImportProblemKind.WRONG_DELIMITER),
                bad("bars.txt", GOOD.replace('\t', '|'), ImportProblemKind.WRONG_DELIMITER),
                bad("commas-below-tabs.tsv", commasBelowTabs(), ImportProblemKind.UNLIKE_HEADER),
                bad("no-month.tsv", GOOD.replace("Month", "Period"), ImportProblemKind.MISSING_COLUMN),
                bad("no-seats.tsv", GOOD.replace("AvailableSeats", "Things"), ImportProblemKind.MISSING_COLUMN),
                bad("month-twice.tsv", GOOD.replace("IsAutoRenew", "Month"), ImportProblemKind.REPEATED_COLUMN),
                bad("swapped.tsv", swapped("Month", "SKU"), ImportProblemKind.UNFIT_COLUMN),
                bad("swapped-money.tsv", swapped("RevenueUSD", "SalesChannel"), ImportProblemKind.UNFIT_COLUMN),
                bad("no-revenue.tsv", GOOD.replace("\t1.00\t", "\t\t"), ImportProblemKind.UNFIT_COLUMN),
                bad("numbers-as-dates.tsv", GOOD.replaceAll("2021-0[456]", "44317"), ImportProblemKind.UNFIT_COLUMN),
                bad("cut-off.tsv", GOOD.substring(0, GOOD.length() - 30), ImportProblemKind.TRUNCATED_FILE),
                bad("open-quote.tsv", GOOD.substring(0, GOOD.length() - 30) + "\"SM", ImportProblemKind.TRUNCATED_FILE),
                bad(
                        "latin-1.tsv",
                        GOOD.replace("Berlin", "Zürich").getBytes(StandardCharsets.ISO_8859_1),
                        ImportProblemKind.WRONG_ENCODING),
                bad(
                        "windows-1252.tsv",
                        GOOD.replace("Customer\t", "Café “Euro” €\t").getBytes(Charset.forName("windows-1252")),
                        ImportProblemKind.WRONG_ENCODING),
                bad("half-utf-16.tsv", halfUtf16(), ImportProblemKind.WRONG_ENCODING),
                bad("cut.gz", cut(gzip(text(GOOD)), 40), ImportProblemKind.DAMAGED_ARCHIVE),
                bad("damaged.gz", damaged(gzip(text(GOOD))), ImportProblemKind.DAMAGED_ARCHIVE),
                bad("cut.zip", cut(zip(Map.of("subs.tsv", text(GOOD))), 30), ImportProblemKind.DAMAGED_ARCHIVE),
                bad("nothing.zip", zip(Map.of()), ImportProblemKind.EMPTY_ARCHIVE),
                bad("folder-only.zip", zip(Map.of("folder/", text(""))), ImportProblemKind.EMPTY_ARCHIVE),
                bad("up.zip", zip(Map.of("../../subs.tsv", text(GOOD))), ImportProblemKind.HOSTILE_NAME),
                bad("root.zip", zip(Map.of("/etc/passwd", text(GOOD))), ImportProblemKind.HOSTILE_NAME),
                bad("drive.zip", zip(Map.of("C:\\subs.tsv", text(GOOD))), ImportProblemKind.HOSTILE_NAME),
                bad(
                        "zip-in-zip.zip",
                        zip(Map.of("a.zip", zip(Map.of("b", text(GOOD))))),
                        ImportProblemKind.NESTED_ARCHIVE),
                bad("gz-in-gz.gz", gzip(gzip(text(GOOD))), ImportProblemKind.NESTED_ARCHIVE),
                bad("bomb.gz", gzip(new byte[110 << 20]), ImportProblemKind.SWOLLEN_ARCHIVE),
                bad("bombs.zip", bombs(), ImportProblemKind.SWOLLEN_ARCHIVE),
                bad("one-bad.zip", oneBadMember(), ImportProblemKind.UNKNOWN_HEADER),
                bad("which-order.tsv", ambiguous(), ImportProblemKind.AMBIGUOUS_DATES),
                bad("both-orders.tsv", mixed(), ImportProblemKind.MIXED_DATES));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad_files")
    void is_refused_with_its_reason_and_nothing_of_it_is_taken(String name, byte[] bytes, ImportProblemKind kind) {
        Desk desk = new Desk(folder);
        List<ImportProblem> problems = desk.refusal(name, bytes);
        assertThat(problems).extracting(ImportProblem::kind).containsOnly(kind);
        assertThat(problems).allSatisfy(problem -> assertThat(problem.file()).startsWith(name));
        assertThat(desk.received()).isEmpty();
        assertThat(folder.toFile()).isDirectoryNotContaining("glob:**.parquet");
    }

    private static Arguments bad(String name, String text, ImportProblemKind kind) {
        return bad(name, text(text), kind);
    }

    private static Arguments bad(String name, byte[] bytes, ImportProblemKind kind) {
        return Arguments.of(name, bytes, kind);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static String commasBelowTabs() {
        String rows = GOOD.substring(Exports.SUBSCRIPTIONS.length());
        return Exports.SUBSCRIPTIONS + rows.replace('\t', ',');
    }

    /** The header with two names exchanged. */
    private static String swapped(String one, String other) {
        return GOOD.replace("\t" + one + "\t", "\t#\t")
                .replace("\t" + other + "\t", "\t" + one + "\t")
                .replace("\t#\t", "\t" + other + "\t");
    }

    private static String ambiguous() {
        return GOOD.replace("2020-05-15", "3/4/2020");
    }

    private static String mixed() {
        return GOOD.replaceFirst("2020-05-15", "3/14/2020").replaceFirst("2020-05-15", "14/3/2020");
    }

    private static byte[] halfUtf16() {
        byte[] good = ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_16LE);
        byte[] surrogate = bytes(0x00, 0xD8, 0x41, 0x00);
        byte[] both = Arrays.copyOf(good, good.length + surrogate.length);
        System.arraycopy(surrogate, 0, both, good.length, surrogate.length);
        return both;
    }

    /** Members of which none is too large by itself. */
    private static byte[] bombs() throws IOException {
        byte[] letters = new byte[40 << 20];
        Arrays.fill(letters, (byte) 'n');
        return zip(Map.of("a.tsv", letters, "b.tsv", letters, "c.tsv", letters));
    }

    private static byte[] oneBadMember() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("good.tsv", text(GOOD));
        members.put("read-me.txt", text("Dear partner,\n"));
        return zip(members);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] cut(byte[] bytes, int missing) {
        return Arrays.copyOf(bytes, bytes.length - missing);
    }

    private static byte[] damaged(byte[] bytes) {
        byte[] damaged = bytes.clone();
        for (int i = bytes.length / 2; i < bytes.length / 2 + 8; i++) {
            damaged[i] ^= 0x5A;
        }
        return damaged;
    }
}
