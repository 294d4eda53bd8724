package org.partnerscore.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnerscore.dataset.table.Table.ASSOCIATIONS;
import static org.partnerscore.dataset.table.Table.COMPETENCIES;
import static org.partnerscore.dataset.table.Table.CUSTOMERS;
import static org.partnerscore.dataset.table.Table.EXAM_PASSES;
import static org.partnerscore.dataset.table.Table.PARTNERS;
import static org.partnerscore.dataset.table.Table.SUBSCRIPTION_MONTHS;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerscore.dataset.SmallDataSet;
import org.partnerscore.dataset.problem.Position;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.problem.ProblemReport;
import org.partnerscore.dataset.problem.ProblemReport.Rest;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;

class DataSetCheckTest {
    private enum Form {
        CSV,
        PARQUET,
        PARQUET_OF_TEXTS;

        Path write(SmallDataSet data, Path folder) {
            return switch (this) {
                case CSV -> data.csv(folder);
                case PARQUET -> data.parquet(folder);
                case PARQUET_OF_TEXTS -> data.parquetOfTexts(folder);
            };
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void nothing_is_wrong_with_a_good_data_set(Form form) throws Exception {
        ProblemReport report = check(form.write(new SmallDataSet(), folder));
        assertThat(report.problems()).isEmpty();
        assertThat(report.clean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void repeated_associations_and_passes_are_legal(Form form) throws Exception {
        SmallDataSet data = new SmallDataSet()
                .with(ASSOCIATIONS, "S1,P1,CSP,,2021-01-01,", "S1,P1,CSP,,2021-02-01,2021-03-01")
                .with(EXAM_PASSES, "I2,P3,MB-210,2020-07-01,,,");
        assertThat(check(form.write(data, folder)).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_association_of_a_subscription_without_rows_is_legal(Form form) throws Exception {
        SmallDataSet data = new SmallDataSet().with(ASSOCIATIONS, "S-none,P1,CSP,,2021-01-01,");
        assertThat(check(form.write(data, folder)).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void product_channel_paid_and_agreement_of_a_subscription_may_change(Form form) throws Exception {
        SmallDataSet data =
                new SmallDataSet().with(SUBSCRIPTION_MONTHS, "S1,2021-06-01,T1,finance,EA,false,2021-06-01,1,1,0,0");
        assertThat(check(form.write(data, folder)).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void all_rows_of_a_repeated_key_are_bad(Form form) throws Exception {
        SmallDataSet data = new SmallDataSet()
                .with(PARTNERS, "P1,A9,Alpha again,DE")
                .with(CUSTOMERS, "T2,Fabrikam again,US")
                .with(SUBSCRIPTION_MONTHS, "S1,2021-05-01,T1,sales,CSP,true,,10,8,1.00,0.00")
                .with(COMPETENCIES, "A1,cloud-business-applications,2020-01-16");
        assertThat(check(form.write(data, folder)).problems())
                .extracting(Problem::table, DataSetCheckTest::row, Problem::kind, Problem::column, Problem::value)
                .containsExactly(
                        tuple(PARTNERS, 1L, ProblemKind.DUPLICATE_KEY, "partner_id", "P1"),
                        tuple(PARTNERS, 4L, ProblemKind.DUPLICATE_KEY, "partner_id", "P1"),
                        tuple(CUSTOMERS, 2L, ProblemKind.DUPLICATE_KEY, "tenant_id", "T2"),
                        tuple(CUSTOMERS, 3L, ProblemKind.DUPLICATE_KEY, "tenant_id", "T2"),
                        tuple(
                                SUBSCRIPTION_MONTHS,
                                2L,
                                ProblemKind.DUPLICATE_KEY,
                                "subscription_id, month",
                                "S1, 2021-05-01"),
                        tuple(
                                SUBSCRIPTION_MONTHS,
                                4L,
                                ProblemKind.DUPLICATE_KEY,
                                "subscription_id, month",
                                "S1, 2021-05-01"),
                        tuple(
                                COMPETENCIES,
                                1L,
                                ProblemKind.DUPLICATE_KEY,
                                "account_id, programme",
                                "A1, cloud-business-applications"),
                        tuple(
                                COMPETENCIES,
                                2L,
                                ProblemKind.DUPLICATE_KEY,
                                "account_id, programme",
                                "A1, cloud-business-applications"));
    }

    @ParameterizedTest
    @EnumSource
    void all_rows_of_a_subscription_with_two_tenants_are_bad(Form form) throws Exception {
        SmallDataSet data =
                new SmallDataSet().with(SUBSCRIPTION_MONTHS, "S1,2021-06-01,T2,sales,CSP,true,,10,8,1.00,0.00");
        assertThat(check(form.write(data, folder)).problems())
                .extracting(
                        DataSetCheckTest::row,
                        Problem::kind,
                        Problem::value,
                        problem -> problem.arguments().get("other"))
                .containsExactly(
                        tuple(1L, ProblemKind.TWO_TENANTS, "T1", "T2"),
                        tuple(2L, ProblemKind.TWO_TENANTS, "T1", "T2"),
                        tuple(4L, ProblemKind.TWO_TENANTS, "T2", "T1"));
    }

    @ParameterizedTest
    @EnumSource
    void a_long_history_repeats_no_month(Form form) throws Exception {
        SmallDataSet data = new SmallDataSet().lines(SUBSCRIPTION_MONTHS);
        IntStream.range(0, 64)
                .mapToObj(YearMonth.of(2016, 1)::plusMonths)
                .forEach(month -> data.with(SUBSCRIPTION_MONTHS, "S1," + month + "-01,T1,sales,CSP,true,,1,1,0,0"));
        assertThat(check(form.write(data, folder)).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_fault_of_a_row_is_reported(Form form) throws Exception {
        SmallDataSet data = new SmallDataSet().with(SUBSCRIPTION_MONTHS, "S9,2021-05-02,T9,,EA,true,,-1,1,0,0");
        assertThat(check(form.write(data, folder)).problems())
                .extracting(Problem::kind)
                .containsExactly(
                        ProblemKind.MISSING_AGREEMENT_START,
                        ProblemKind.NOT_A_FIRST_DAY,
                        ProblemKind.EMPTY_VALUE,
                        ProblemKind.NEGATIVE_NUMBER,
                        ProblemKind.UNKNOWN_TENANT);
    }

    @Test
    void problems_of_all_tables_are_reported_at_once() throws Exception {
        SmallDataSet data = new SmallDataSet()
                .with(PARTNERS, "P9,A9,Delta,XX")
                .with(CUSTOMERS, "T9,Wingtip")
                .with(SUBSCRIPTION_MONTHS, "S9,2021-05-01,T9,sales,CSP,true,,1,1,0,0")
                .with(ASSOCIATIONS, "S1,P1,CSP,,not,")
                .with(EXAM_PASSES, "I1,P8,MB-200,2020-06-01,,,")
                .with(COMPETENCIES, "A1,other,");
        assertThat(check(data.csv(folder)).problems())
                .extracting(Problem::table, Problem::kind)
                .containsExactly(
                        tuple(PARTNERS, ProblemKind.UNKNOWN_COUNTRY),
                        tuple(CUSTOMERS, ProblemKind.WRONG_COLUMN_COUNT),
                        tuple(SUBSCRIPTION_MONTHS, ProblemKind.UNKNOWN_TENANT),
                        tuple(ASSOCIATIONS, ProblemKind.NOT_A_MONTH),
                        tuple(EXAM_PASSES, ProblemKind.UNKNOWN_PARTNER),
                        tuple(COMPETENCIES, ProblemKind.EMPTY_VALUE));
    }

    @ParameterizedTest
    @EnumSource
    void of_a_hundred_and_fifty_problems_of_a_kind_the_first_hundred_are_shown_and_the_rest_counted(Form form)
            throws Exception {
        SmallDataSet data = new SmallDataSet()
                .with(ASSOCIATIONS, many(80, "S1,X%d,CSP,,2021-01-01,"))
                .with(EXAM_PASSES, many(70, "I1,X%d,MB-200,2020-06-01,,,"));
        ProblemReport report = check(form.write(data, folder));
        assertThat(report.problems()).hasSize(100).allMatch(p -> p.kind() == ProblemKind.UNKNOWN_PARTNER);
        assertThat(report.problems().get(99).value()).isEqualTo("X19");
        assertThat(report.rest()).containsExactly(new Rest(ProblemKind.UNKNOWN_PARTNER, EXAM_PASSES, 50));
        assertThat(report.count()).isEqualTo(150);
    }

    @Test
    void of_one_kind_in_two_columns_the_first_hundred_rows_are_shown() throws Exception {
        SmallDataSet data = new SmallDataSet()
                .with(ASSOCIATIONS, many(90, "S1,P1,CSP,,bad%d,"))
                .with(ASSOCIATIONS, many(90, "S1,P1,CSP,,2021-01-01,bad%d"));
        ProblemReport report = check(data.csv(folder));
        assertThat(report.problems()).hasSize(100);
        assertThat(report.problems().get(99).value()).isEqualTo("bad9");
        assertThat(report.rest()).containsExactly(new Rest(ProblemKind.NOT_A_MONTH, ASSOCIATIONS, 80));
    }

    @Test
    void broken_lines_over_a_hundred_are_counted() throws Exception {
        SmallDataSet data = new SmallDataSet().with(ASSOCIATIONS, many(130, "S1,X%d"));
        ProblemReport report = check(data.csv(folder));
        assertThat(report.problems()).hasSize(100);
        assertThat(report.rest()).containsExactly(new Rest(ProblemKind.WRONG_COLUMN_COUNT, ASSOCIATIONS, 30));
    }

    @Test
    void lines_are_counted_through_line_breaks_in_quotes_empty_lines_and_broken_lines() throws Exception {
        SmallDataSet data = new SmallDataSet()
                .raw(
                        CUSTOMERS,
                        "tenant_id,name,country",
                        "T1,\"Contoso\nof\nBerlin\",DE",
                        "",
                        "T3,too,many,values",
                        "T2,Fabrikam,US",
                        "T4,Wingtip,XX");
        assertThat(check(data.csv(folder)).problems())
                .extracting(Problem::kind, Problem::position)
                .containsExactly(
                        tuple(ProblemKind.WRONG_COLUMN_COUNT, Position.line(6)),
                        tuple(ProblemKind.UNKNOWN_COUNTRY, Position.line(8)));
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_change_no_line() throws Exception {
        SmallDataSet data = new SmallDataSet().with(CUSTOMERS, "T3,\"Wing\ntip\",XX", "T4,Wingtip,YY");
        data.csv(folder, text -> ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        assertThat(check(folder).problems())
                .extracting(Problem::position, Problem::value)
                .containsExactly(tuple(Position.line(4), "XX"), tuple(Position.line(6), "YY"));
    }

    @Test
    void columns_may_stand_in_any_order() throws Exception {
        SmallDataSet data =
                new SmallDataSet().raw(CUSTOMERS, "country,note,tenant_id,name", "DE,,T1,Contoso", "XX,,T2,Fabrikam");
        assertThat(check(data.csv(folder)).problems())
                .extracting(Problem::kind, Problem::column, Problem::value)
                .containsExactly(
                        tuple(ProblemKind.UNKNOWN_COLUMN, "note", null),
                        tuple(ProblemKind.UNKNOWN_COUNTRY, "country", "XX"));
    }

    @Test
    void an_unknown_column_is_a_warning() throws Exception {
        SmallDataSet data =
                new SmallDataSet().raw(CUSTOMERS, "tenant_id,name,country,note", "T1,Contoso,DE,x", "T2,Fabrikam,US,");
        ProblemReport report = check(data.csv(folder));
        assertThat(report.problems()).extracting(Problem::kind).containsExactly(ProblemKind.UNKNOWN_COLUMN);
        assertThat(report.clean()).isTrue();
        assertThat(report.count()).isZero();
    }

    @Test
    void a_value_is_shown_as_written() throws Exception {
        SmallDataSet data = new SmallDataSet().with(SUBSCRIPTION_MONTHS, "S9,2021-05,T9,sales,CSP,TRUE,,-007,1,0,0");
        assertThat(check(data.csv(folder)).problems())
                .extracting(Problem::value)
                .containsExactly("-007", "T9");
    }

    @Test
    void a_long_value_is_cut() throws Exception {
        SmallDataSet data = new SmallDataSet().with(CUSTOMERS, "T3,Wingtip," + "X".repeat(1000));
        assertThat(check(data.csv(folder)).problems())
                .extracting(Problem::value)
                .containsExactly("X".repeat(Problem.LONGEST_VALUE - 1) + "…");
    }

    @Test
    void a_row_of_a_folder_of_files_is_reported_with_its_own_file() throws Exception {
        new SmallDataSet().csv(folder);
        Path first = Files.createDirectory(folder.resolve("customers")).resolve("part-1.csv");
        Files.move(folder.resolve("customers.csv"), first);
        Files.writeString(first.resolveSibling("part-2.csv"), "country,tenant_id,name\nXX,T3,Wingtip\n");
        Files.writeString(first.resolveSibling("part-0.csv"), "tenant_id,name,country\nT4,Wingtip,YY\n");
        assertThat(check(folder).problems())
                .extracting(Problem::file, Problem::position, Problem::value)
                .containsExactly(
                        tuple("customers/part-0.csv", Position.line(2), "YY"),
                        tuple("customers/part-2.csv", Position.line(2), "XX"));
    }

    @Test
    void a_row_of_a_folder_of_parquet_of_different_types_is_reported_with_its_own_file() throws Exception {
        Path parts = Files.createDirectory(folder.resolve("customers"));
        Path other = Files.createDirectory(folder.resolve("other"));
        new SmallDataSet().lines(CUSTOMERS, "T1,Contoso,DE", "T3,Wingtip,XX").parquet(folder);
        new SmallDataSet().lines(CUSTOMERS, "7,Seven,YY", "T2,Fabrikam,US").parquetOfTexts(other);
        Files.move(folder.resolve("customers.parquet"), parts.resolve("b.parquet"));
        Files.move(other.resolve("customers.parquet"), parts.resolve("a.parquet"));
        assertThat(check(folder).problems())
                .extracting(Problem::file, Problem::position, Problem::value)
                .containsExactly(
                        tuple("customers/a.parquet", Position.row(1), "YY"),
                        tuple("customers/b.parquet", Position.row(2), "XX"));
    }

    @Test
    void months_without_any_row_are_reported_as_one_gap() throws Exception {
        SmallDataSet data = new SmallDataSet().with(SUBSCRIPTION_MONTHS, "S1,2021-09-01,T1,sales,CSP,true,,1,1,0,0");
        assertThat(check(data.csv(folder)).problems())
                .extracting(
                        Problem::kind,
                        Problem::position,
                        problem -> List.copyOf(problem.arguments().values()))
                .containsExactly(tuple(ProblemKind.EMPTY_MONTHS, null, List.of("2021-06", "2021-08")));
    }

    @Test
    void a_data_set_without_any_month_has_a_problem() throws Exception {
        SmallDataSet data = new SmallDataSet().lines(SUBSCRIPTION_MONTHS);
        assertThat(check(data.csv(folder)).problems()).extracting(Problem::kind).containsExactly(ProblemKind.NO_MONTHS);
    }

    @Test
    void the_report_is_the_same_with_any_number_of_threads() throws Exception {
        SmallDataSet data = new SmallDataSet().with(ASSOCIATIONS, many(300, "S1,X%d,CSP,OSA,2021-01-01,2020-01-01"));
        data.csv(folder);
        ProblemReport one = check(folder, 1);
        assertThat(check(folder, 4)).isEqualTo(one);
    }

    private static long row(Problem problem) {
        Position position = problem.position();
        if (position == null) {
            return 0;
        }
        return position.counting() == Position.Counting.LINE ? position.number() - 1 : position.number();
    }

    private static String[] many(int count, String row) {
        return IntStream.range(0, count)
                .mapToObj(i -> row.replace("%d", Integer.toString(i)))
                .toArray(String[]::new);
    }

    private static ProblemReport check(Path folder) throws Exception {
        return check(folder, 2);
    }

    private static ProblemReport check(Path folder, int threads) throws Exception {
        try (DataSet data = DataSet.open(folder, DataSetOptions.withThreads(threads))) {
            return DataSetCheck.run(data);
        }
    }
}
