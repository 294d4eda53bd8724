package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir
    private Path folder;

    private Run report(String language, String file, String... more) {
        return Run.in(
                Locale.forLanguageTag(language),
                Map.of(),
                SampleData.aboutAccount(
                        "report",
                        Stream.concat(Stream.of("--out", folder.resolve(file).toString()), Stream.of(more))
                                .toArray(String[]::new)));
    }

    @Test
    void the_page_needs_nothing_else_and_tells_score_history_lines_and_what_comes() throws IOException {
        assertThat(report("en", "page.html").code()).isZero();

        String page = Files.readString(folder.resolve("page.html"));
        assertThat(page)
                .contains("57.14 of 100.00 points, no tier", "10 × 6 ÷ 10 = 6 points.", "<svg", "The months ahead")
                .contains("Customer won.", "No new customer")
                .doesNotContain("<script", "<link", "src=", "href=", "url(");
    }

    @Test
    void the_same_report_gives_the_same_bytes_in_each_language() throws IOException {
        report("fr", "one.html");
        report("fr", "two.html");

        byte[] one = Files.readAllBytes(folder.resolve("one.html"));
        assertThat(one).isEqualTo(Files.readAllBytes(folder.resolve("two.html")));
        assertThat(new String(one, StandardCharsets.UTF_8)).contains("lang=\"fr\"", "Les mois à venir");
    }

    @Test
    void the_pack_holds_the_page_every_row_and_the_documents() throws IOException {
        assertThat(report("en", "pack.zip", "--with-rows").code()).isZero();

        try (ZipFile zip = new ZipFile(folder.resolve("pack.zip").toFile())) {
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            assertThat(names).containsExactly("scorecard.html", "rows.csv", "explanation.json", "forecast.json");
            String rows =
                    new String(zip.getInputStream(zip.getEntry("rows.csv")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(rows.lines().filter(row -> row.startsWith("customer-engagement,net-customer-adds,true,")))
                    .hasSize(6);
        }
    }

    @Test
    void a_file_of_another_ending_is_wrong_usage() {
        assertThat(report("en", "page.html", "--with-rows").err()).contains("ends with .zip");
        assertThat(report("en", "pack.zip").code()).isEqualTo(2);
    }
}
