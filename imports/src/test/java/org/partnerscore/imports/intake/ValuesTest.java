package org.partnerscore.imports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.imports.Desk;
import org.partnerscore.imports.Exports;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.problem.ImportProblem;
import org.partnerscore.imports.problem.ImportProblemKind;
import org.partnerscore.imports.value.DateOrder;

class ValuesTest {
    @TempDir
    private Path folder;

    private Desk desk = new Desk(Path.of("."));

    @BeforeEach
    void desk() {
        desk = new Desk(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-05",
                "2021-05-01",
                "5/1/2021",
                "05/01/2021",
                "May 2021",
                "may 2021",
                "2021-05-01T00:00:00Z",
                " 2021-05 ",
                "5/1/2021 12:00:00 AM"
            })
    void months_are_read_in_every_form(String month) throws Exception {
        assertThat(staged(
                        Exports.SUBSCRIPTIONS + Exports.subscription(month, "L1", "DPOR", "1", "1"),
                        "CAST(month AS VARCHAR)"))
                .containsExactly("2021-05-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234.50|1234.50", "-12|-12.00", "0.1|0.10", "12.3400|12.34", "1,234,567|1234567.00", "+5|5.00"})
    void amounts_are_exact(String amount, String expected) throws Exception {
        assertThat(staged(
                        Exports.SUBSCRIPTIONS + Exports.subscription("2021-05", "L1", "DPOR", "1", amount), "revenue"))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-05-02|5|1|NOT_A_FIRST_DAY",
                "2021-13|5|1|NOT_A_MONTH",
                "Mai 2021|5|1|NOT_A_MONTH",
                "2021-05|-5|1|NEGATIVE_NUMBER",
                "2021-05|5.5|1|NOT_A_WHOLE_NUMBER",
                "2021-05|12,34|1|NOT_A_WHOLE_NUMBER",
                "2021-05|3000000000|1|TOO_LARGE",
                "2021-05|5|1.005|TOO_MANY_DECIMALS",
                "2021-05|5|1e3|NOT_AN_AMOUNT",
                "2021-05|5|$5|NOT_AN_AMOUNT",
                "2021-05||1|EMPTY_VALUE"
            })
    void a_bad_value_costs_its_row_and_is_told_with_its_line(
            String month, String seats, String revenue, ImportProblemKind kind) throws Exception {
        String good = Exports.subscription("2021-05", "L1", "DPOR", "1", "1");
        TakenExport taken = desk.take(
                "subs.tsv",
                Exports.SUBSCRIPTIONS
                        + good
                        + Exports.subscription(month, "L1", "DPOR", seats == null ? "" : seats, revenue));
        assertThat(taken.rows()).isEqualTo(2);
        assertThat(taken.refused()).isEqualTo(1);
        assertThat(taken.problems())
                .extracting(ImportProblem::kind, ImportProblem::line)
                .containsExactly(tuple(kind, 3L));
    }

    @Test
    void lines_that_cannot_be_taken_apart_cost_only_themselves() throws Exception {
        String good = Exports.subscription("2021-05", "L1", "DPOR", "1", "1");
        TakenExport taken = desk.take("subs.tsv", Exports.SUBSCRIPTIONS + good + "too\tfew\n" + good + good);
        assertThat(taken.rows()).isEqualTo(4);
        assertThat(taken.refused()).isEqualTo(1);
        assertThat(taken.problems())
                .extracting(ImportProblem::kind, ImportProblem::line, ImportProblem::value)
                .containsExactly(tuple(ImportProblemKind.WRONG_COLUMN_COUNT, 3L, "too\tfew"));
    }

    @Test
    void the_other_rows_of_a_file_settle_how_its_days_are_written() throws Exception {
        String text = Exports.TRAINING
                + Exports.training("MB-200", "3/4/2020", "P1", "L1")
                + Exports.training("MB-200", "25/3/2020", "P2", "L1");
        assertThat(staged(text, "CAST(passed_on AS VARCHAR)")).containsExactly("2020-04-03", "2020-03-25");
    }

    @Test
    void a_month_column_settles_it_too() throws Exception {
        TakenExport taken = desk.take(
                "subs.tsv",
                (Exports.SUBSCRIPTIONS + Exports.subscription("5/1/2021", "L1", "DPOR", "1", "1"))
                        .replace("2020-05-15", "3/4/2020"));
        assertThat(taken.dates()).isEqualTo(DateOrder.US);
    }

    @Test
    void the_user_settles_what_the_file_does_not() throws Exception {
        String text = Exports.TRAINING + Exports.training("MB-200", "3/4/2020", "P1", "L1");
        assertThat(desk.refusal("training.tsv", text.getBytes(StandardCharsets.UTF_8)))
                .extracting(ImportProblem::kind)
                .containsExactly(ImportProblemKind.AMBIGUOUS_DATES);
        TakenExport taken = desk.take("training.tsv", text, FileOptions.NONE.withDates(DateOrder.EU));
        assertThat(rows(taken, "CAST(passed_on AS VARCHAR)")).containsExactly("2020-04-03");
    }

    @Test
    void days_with_slashes_are_seen_far_below_the_head_of_a_file() throws Exception {
        String head = Exports.training("MB-200", "2020-05-01", "P1", "L1").repeat(3000);
        String text = Exports.TRAINING + head + Exports.training("MB-200", "5/31/2020", "P2", "L1");
        assertThat(staged(text, "CAST(passed_on AS VARCHAR)")).hasSize(3001).contains("2020-05-31");
    }

    @Test
    void drifted_headers_are_recognised() throws Exception {
        String text = (Exports.SUBSCRIPTIONS + Exports.subscription("2021-05", "L1", "DPOR", "1", "1"))
                .replace("MPNId", "PartnerID")
                .replace("SubscriptionId", "SubscriptionGuid")
                .replace("PartnerAttributionType", "Partner Attach Type")
                .replace("Enrollment ID", "EnrollmentNumber")
                .replace("Month", "month");
        assertThat(desk.take("subs.tsv", text).kind()).isEqualTo(ExportKind.SUBSCRIPTION_DETAILS);
    }

    @Test
    void quoted_values_may_hold_delimiters_quotes_and_line_breaks() throws Exception {
        String text = (Exports.SUBSCRIPTIONS
                        + Exports.subscription("2021-05", "L1", "DPOR", "1", "1")
                        + Exports.subscription("2021-06", "L1", "DPOR", "1", "x"))
                .replaceFirst("Customer\t", "\"Big \"\"Co\"\"\tand\nSons\"\t");
        TakenExport taken = desk.take("subs.tsv", "\uFEFF" + text.replaceFirst("CustomerName", "CustomerName"));
        assertThat(rows(taken, "customer_name")).contains("Big \"Co\"\tand\nSons");
        assertThat(taken.problems()).extracting(ImportProblem::line).containsExactly(4L);
    }

    private List<String> staged(String text, String column) throws Exception {
        return rows(desk.take("file.tsv", text), column);
    }

    private static List<String> rows(TakenExport taken, String column) throws Exception {
        return Desk.query("SELECT " + column + " FROM '" + taken.staged() + "' WHERE fault IS NULL");
    }
}
