package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Published scores as files for others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportTest {
    private Path shared;

    @TempDir
    Path folder;

    /** A workspace that received a file called like a formula. */
    @BeforeAll
    void aPublishedMonth(@TempDir Path all) throws IOException {
        shared = all;
        List<Path> files = new ArrayList<>(SmallExports.write(shared));
        files.set(0, Files.move(files.get(0), shared.resolve("=cmd.tsv")));
        List<String> words = new ArrayList<>(List.of("import", "--workspace", workspace()));
        files.forEach(file -> words.add(file.toString()));
        assertThat(Run.of(words.toArray(String[]::new)).code()).isZero();
        assertThat(Run.of("run", "--workspace", workspace(), "--month", "2021-05")
                        .code())
                .isZero();
        assertThat(Run.of("publish", "--workspace", workspace(), "--run", "r2").code())
                .isZero();
    }

    private String workspace() {
        return shared.resolve("workspace").toString();
    }

    private Path export(String form, String name, String... more) {
        Path file = folder.resolve(name);
        List<String> words = new ArrayList<>(List.of(
                "export",
                "--workspace",
                workspace(),
                "--month",
                "2021-05",
                "--format",
                form,
                "--out",
                file.toString()));
        words.addAll(List.of(more));
        Run run = Run.of(words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return file;
    }

    @Test
    void csv_is_the_table_of_the_run() {
        Path kept = shared.resolve("workspace/runs/r2");
        assertThat(Run.of("runs", "--workspace", workspace(), "verify", "r2").code())
                .isZero();

        assertThat(export("csv", "a.csv")).hasSameBinaryContentAs(kept.resolve("indicators.csv"));
        assertThat(export("csv", "b.csv", "--table", "contributions"))
                .hasSameBinaryContentAs(kept.resolve("contributions.csv"));
    }

    @Test
    void parquet_and_json_hold_the_same_rows() throws SQLException {
        long rows = count("read_csv('" + export("csv", "a.csv", "--table", "contributions") + "')");

        assertThat(rows).isPositive();
        assertThat(count("read_parquet('" + export("parquet", "a.parquet", "--table", "contributions") + "')"))
                .isEqualTo(rows);
        assertThat(count("read_json('" + export("json", "a.json", "--table", "contributions") + "')"))
                .isEqualTo(rows);
    }

    @Test
    void a_workbook_has_a_sheet_for_each_table_with_numbers_as_numbers() throws Exception {
        Path workbook = export("xlsx", "may.xlsx");

        assertThat(entry(workbook, "xl/workbook.xml"))
                .contains("\"about\"", "\"scores\"", "\"indicators\"", "\"contributions\"");
        List<String> scores = Files.readAllLines(shared.resolve("workspace/runs/r2/scores.csv"));
        int points = List.of(scores.get(0).split(",")).indexOf("points");
        String number = scores.get(1).split(",")[points].replaceFirst("\\.?0+$", "");
        assertThat(entry(workbook, "xl/worksheets/sheet2.xml")).contains("<v>" + number);
    }

    @Test
    void a_text_that_looks_like_a_formula_is_none_in_a_workbook() throws Exception {
        Path workbook = export("xlsx", "may.xlsx");

        assertThat(entry(workbook, "xl/sharedStrings.xml")).contains(">'=cmd.tsv<");
        assertThat(entry(workbook, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void the_same_workbook_is_written_at_any_time() {
        Path first = export("xlsx", "first.xlsx");

        assertThat(export("xlsx", "second.xlsx")).hasSameBinaryContentAs(first);
    }

    @Test
    void a_month_that_is_not_published_is_not_written() {
        Path file = folder.resolve("april.csv");
        Run run = Run.of(
                "export",
                "--workspace",
                workspace(),
                "--month",
                "2021-04",
                "--format",
                "csv",
                "--out",
                file.toString());

        assertThat(run.code()).isNotZero();
        assertThat(run.err()).contains("has no published score");
        assertThat(file).doesNotExist();
    }

    private static String entry(Path zip, String name) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            ZipEntry entry = Objects.requireNonNull(file.getEntry(name), name);
            try (InputStream in = file.getInputStream(entry)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("&apos;", "'");
            }
        }
    }

    private static long count(String relation) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM " + relation)) {
            count.next();
            return count.getLong(1);
        }
    }
}
