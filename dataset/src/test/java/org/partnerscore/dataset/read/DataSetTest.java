package org.partnerscore.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
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
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.dataset.SmallDataSet;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.problem.Position;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.Table;

class DataSetTest {
    @TempDir
    Path folder;

    @Test
    void every_table_is_a_relation_of_its_columns_and_types() throws Exception {
        try (DataSet data = open(new SmallDataSet().csv(folder))) {
            for (Table table : Table.values()) {
                assertThat(rows(data, "SELECT column_name || ' ' || column_type FROM (DESCRIBE " + table.id() + ")"))
                        .containsExactlyElementsOf(table.columns().stream()
                                .map(column ->
                                        column.name() + " " + column.type().sql())
                                .toList());
            }
        }
    }

    @Test
    void csv_and_parquet_give_the_same_relations() throws Exception {
        SmallDataSet small = new SmallDataSet()
                .with(
                        SUBSCRIPTION_MONTHS,
                        "S3,2021-05-01,T1,\"a, \"\"b\"\"\nc\",OTHER,true,,1,1,0.1,9999999999999999.99");
        Path csv = small.csv(Files.createDirectory(folder.resolve("csv")));
        Path parquet = small.parquet(Files.createDirectory(folder.resolve("parquet")));
        try (DataSet a = open(csv);
                DataSet b = open(parquet)) {
            for (Table table : Table.values()) {
                assertThat(rows(b, "FROM " + table.id())).isEqualTo(rows(a, "FROM " + table.id()));
            }
        }
    }

    @Test
    void csv_takes_months_without_a_day_booleans_in_any_case_and_short_amounts() throws Exception {
        SmallDataSet small = new SmallDataSet()
                .lines(SUBSCRIPTION_MONTHS, "S1,2021-05,T1,sales,CSP,TRUE,,007,0,5,0.5")
                .with(SUBSCRIPTION_MONTHS, "S2,2021-06-01,T1,sales,CSP,False,,2147483647,0,0,0");
        try (DataSet data = open(small.csv(folder))) {
            assertThat(rows(data, "SELECT month, paid, seats, billed_usd, credited_usd FROM subscription_months"))
                    .containsExactly("2021-05-01|true|7|5.00|0.50", "2021-06-01|false|2147483647|0.00|0.00");
        }
    }

    @Test
    void an_empty_value_is_null_whether_quoted_or_not() throws Exception {
        SmallDataSet small =
                new SmallDataSet().lines(ASSOCIATIONS, "S1,P1,CSP,\"\",2021-01-01,", "S1,P1,CSP,,2021-01,\"\"");
        try (DataSet data = open(small.csv(folder))) {
            assertThat(rows(data, "SELECT claim, to_month FROM associations"))
                    .containsExactly("null|null", "null|null");
        }
    }

    @Test
    void an_empty_text_of_parquet_is_null_where_there_may_be_none() throws Exception {
        new SmallDataSet()
                .parquet(
                        folder,
                        column -> "coalesce(TRY_CAST(" + column.name() + " AS "
                                + column.type().sql() + "), " + nothing(column) + ")");
        try (DataSet data = open(folder)) {
            assertThat(rows(data, "SELECT claim FROM associations")).containsExactly("null", "OSA");
        }
    }

    private static String nothing(Column column) {
        return column.type().converted() ? "NULL" : "''";
    }

    @Test
    void parquet_of_canonical_types_is_read_in_place() throws Exception {
        new SmallDataSet().parquet(folder);
        try (DataSet data = open(folder)) {
            for (Table table : Table.values()) {
                assertThat(data.files(table))
                        .extracting(TableFile::path)
                        .containsExactly(folder.resolve(table.id() + ".parquet"));
            }
        }
    }

    @Test
    void parquet_of_other_types_is_converted_where_it_fits_exactly() throws Exception {
        new SmallDataSet().parquet(folder, column -> switch (column.type()) {
            case MONTH -> "CAST(" + column.name() + " AS TIMESTAMP)";
            case DAY -> "CAST(" + column.name() + " || ' 00:00:00+00' AS TIMESTAMP WITH TIME ZONE)";
            case COUNT -> "CAST(" + column.name() + " AS DOUBLE)";
            case MONEY -> "CAST(" + column.name() + " AS DECIMAL(38,10))";
            case TEXT, COUNTRY, CHANNEL, ASSOCIATION_KIND, CLAIM, FLAG -> column.name();
        });
        try (DataSet data = open(folder)) {
            assertThat(rows(data, "FROM subscription_months"))
                    .contains(
                            "S1|2021-05-01|T1|sales|CSP|true|null|12|9|1200.00|20.50|null",
                            "S2|2021-05-01|T2|finance|EA|false|2021-01-15|3|0|0.00|0.00|null");
        }
    }

    @Test
    void values_of_other_types_that_do_not_fit_exactly_are_null() throws Exception {
        new SmallDataSet().parquet(folder, column -> switch (column.name()) {
            case "month" -> "CAST(month || ' 00:00:01' AS TIMESTAMP)";
            case "seats" -> "CAST(seats AS DOUBLE) + 0.5";
            case "active_users" -> "CAST(active_users AS HUGEINT) * 10000000000000000000";
            case "billed_usd" -> "CAST(billed_usd AS DECIMAL(20,3)) + 0.005";
            default ->
                column.type().converted()
                        ? "CAST(" + column.name() + " AS " + column.type().sql() + ")"
                        : column.name();
        });
        try (DataSet data = open(folder)) {
            assertThat(rows(data, "SELECT month, seats, active_users, billed_usd FROM subscription_months"))
                    .contains("null|null|null|null");
        }
    }

    @Test
    void numbers_are_taken_as_ids() throws Exception {
        SmallDataSet small = new SmallDataSet().lines(CUSTOMERS, "1,Contoso,DE", "2,Fabrikam,US");
        small.parquet(
                folder,
                column -> column.name().equals("tenant_id")
                        ? "TRY_CAST(tenant_id AS INTEGER)"
                        : "TRY_CAST(" + column.name() + " AS " + column.type().sql() + ")");
        try (DataSet data = open(folder)) {
            assertThat(rows(data, "SELECT tenant_id FROM customers")).containsExactly("1", "2");
        }
    }

    @Test
    void types_that_can_never_fit_are_problems() throws Exception {
        new SmallDataSet().parquet(folder, column -> switch (column.name()) {
            case "billed_usd" -> "CAST(billed_usd AS DOUBLE)";
            case "paid" -> "1";
            case "passed_on" -> "[passed_on]";
            default -> column.name();
        });
        assertThat(problems(folder))
                .extracting(
                        Problem::kind,
                        Problem::column,
                        problem -> problem.arguments().get("found"))
                .containsExactly(
                        tuple(ProblemKind.UNSUITABLE_TYPE, "billed_usd", "DOUBLE"),
                        tuple(ProblemKind.UNSUITABLE_TYPE, "paid", "INTEGER"),
                        tuple(ProblemKind.UNSUITABLE_TYPE, "passed_on", "VARCHAR[]"));
    }

    @Test
    void a_column_named_like_one_that_duckdb_makes_up_does_no_harm() throws Exception {
        new SmallDataSet().csv(folder);
        try (DataSet data = open(folder)) {
            Queries.execute(
                    data.connection(),
                    "COPY (SELECT *, 7 AS file_row_number, 9 AS file_index FROM customers) TO '"
                            + folder.resolve("customers.parquet") + "'");
        }
        Files.delete(folder.resolve("customers.csv"));
        try (DataSet data = open(folder)) {
            assertThat(rows(data, "SELECT tenant_id, file_no, row_no FROM " + data.rows(CUSTOMERS)))
                    .containsExactly("T1|0|0", "T2|0|1");
        }
    }

    @Test
    void optional_columns_may_be_left_out() throws Exception {
        SmallDataSet small = new SmallDataSet()
                .raw(EXAM_PASSES, "individual_id,partner_id,exam,passed_on", "I1,P1,MB-200,2020-06-01");
        try (DataSet data = open(small.csv(folder))) {
            assertThat(rows(data, "FROM exam_passes")).containsExactly("I1|P1|MB-200|2020-06-01|null|null|null");
        }
    }

    @Test
    void competencies_may_be_left_out() throws Exception {
        try (DataSet data = open(new SmallDataSet().without(COMPETENCIES).csv(folder))) {
            assertThat(rows(data, "FROM competencies")).isEmpty();
            assertThat(data.sources(COMPETENCIES)).isEmpty();
        }
    }

    @Test
    void every_missing_table_is_a_problem() throws Exception {
        new SmallDataSet().without(PARTNERS).without(EXAM_PASSES).csv(folder);
        assertThat(problems(folder))
                .extracting(
                        Problem::kind,
                        Problem::table,
                        problem -> problem.arguments().get("expected"))
                .containsExactly(
                        tuple(ProblemKind.MISSING_TABLE, PARTNERS, "partners.csv, partners.parquet, partners/"),
                        tuple(
                                ProblemKind.MISSING_TABLE,
                                EXAM_PASSES,
                                "exam_passes.csv, exam_passes.parquet, exam_passes/"));
    }

    @Test
    void a_missing_folder_is_a_problem() throws Exception {
        assertThat(problems(folder.resolve("none")))
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.MISSING_FOLDER);
    }

    @Test
    void two_forms_of_a_table_are_a_problem() throws Exception {
        new SmallDataSet().csv(folder);
        Files.copy(folder.resolve("customers.csv"), folder.resolve("customers.parquet"));
        assertThat(problems(folder))
                .extracting(
                        Problem::kind,
                        Problem::file,
                        problem -> problem.arguments().get("other"))
                .containsExactly(tuple(ProblemKind.TWO_FORMS, "customers.csv", "customers.parquet"));
    }

    @Test
    void a_file_beside_a_folder_of_its_table_is_a_problem() throws Exception {
        new SmallDataSet().csv(folder);
        Path inside = Files.createDirectory(folder.resolve("customers")).resolve("a.csv");
        Files.copy(folder.resolve("customers.csv"), inside);
        assertThat(problems(folder))
                .extracting(Problem::kind, problem -> problem.arguments().get("other"))
                .containsExactly(tuple(ProblemKind.TWO_FORMS, "customers/a.csv"));
    }

    @Test
    void a_folder_without_files_of_its_table_is_a_problem() throws Exception {
        new SmallDataSet().without(CUSTOMERS).csv(folder);
        Path inside = Files.createDirectory(folder.resolve("customers"));
        Files.writeString(inside.resolve("_SUCCESS"), "");
        Files.writeString(inside.resolve(".hidden.csv"), "");
        assertThat(problems(folder)).extracting(Problem::kind).containsExactly(ProblemKind.EMPTY_FOLDER);
    }

    @Test
    void missing_and_repeated_columns_are_all_reported_with_broken_lines_elsewhere() throws Exception {
        new SmallDataSet()
                .raw(PARTNERS, "partner_id,name", "P1,Alpha")
                .raw(CUSTOMERS, "tenant_id,name,country,name", "T1,Contoso,DE,Contoso")
                .with(ASSOCIATIONS, "S1")
                .csv(folder);
        assertThat(problems(folder))
                .extracting(Problem::kind, Problem::table, Problem::column)
                .containsExactly(
                        tuple(ProblemKind.MISSING_COLUMN, PARTNERS, "account_id"),
                        tuple(ProblemKind.MISSING_COLUMN, PARTNERS, "country"),
                        tuple(ProblemKind.REPEATED_COLUMN, CUSTOMERS, "name"),
                        tuple(ProblemKind.WRONG_COLUMN_COUNT, ASSOCIATIONS, null));
    }

    @Test
    void an_empty_file_has_no_header() throws Exception {
        new SmallDataSet().csv(folder);
        Files.writeString(folder.resolve("customers.csv"), "");
        assertThat(problems(folder))
                .extracting(Problem::kind, Problem::file)
                .containsExactly(tuple(ProblemKind.MISSING_HEADER, "customers.csv"));
    }

    @Test
    void a_header_that_cannot_be_taken_apart_is_reported_with_its_line() throws Exception {
        new SmallDataSet().raw(CUSTOMERS, "", "tenant_id,\"name,country").csv(folder);
        assertThat(problems(folder))
                .extracting(Problem::kind, Problem::position)
                .containsExactly(tuple(ProblemKind.UNTERMINATED_QUOTE, Position.line(2)));
    }

    @Test
    void a_table_may_be_empty_but_for_its_header() throws Exception {
        try (DataSet data = open(new SmallDataSet().lines(ASSOCIATIONS).csv(folder))) {
            assertThat(rows(data, "FROM associations")).isEmpty();
        }
    }

    @Test
    void a_file_that_is_no_parquet_cannot_be_read() throws Exception {
        new SmallDataSet().without(CUSTOMERS).csv(folder);
        Files.writeString(folder.resolve("customers.parquet"), "tenant_id,name,country");
        assertThat(problems(folder))
                .extracting(Problem::kind, Problem::file)
                .containsExactly(tuple(ProblemKind.UNREADABLE_FILE, "customers.parquet"));
    }

    @Test
    void the_name_of_a_folder_is_taken_literally() throws Exception {
        Path odd = Files.createDirectories(folder.resolve("o'dd [a] * ? month=5"));
        new SmallDataSet().csv(odd);
        try (DataSet data = open(odd)) {
            Path part = Files.createDirectory(odd.resolve("customers")).resolve("[x].parquet");
            Queries.execute(data.connection(), "COPY customers TO " + Sql.text(part.toString()));
        }
        Files.delete(odd.resolve("customers.csv"));
        try (DataSet data = open(odd)) {
            assertThat(rows(data, "FROM customers")).containsExactly("T1|Contoso|DE", "T2|Fabrikam|US");
        }
    }

    @Test
    void a_folder_of_files_is_one_table_in_the_order_of_their_names() throws Exception {
        new SmallDataSet().without(CUSTOMERS).csv(folder);
        Path parts = Files.createDirectory(folder.resolve("customers"));
        Files.writeString(parts.resolve("2.csv"), "name,country,tenant_id\nFabrikam,US,T2\n");
        Files.writeString(parts.resolve("1.csv"), "tenant_id,name,country\nT1,Contoso,DE\n");
        try (DataSet data = open(folder)) {
            assertThat(rows(data, "FROM customers")).containsExactly("T1|Contoso|DE", "T2|Fabrikam|US");
            assertThat(data.sources(CUSTOMERS))
                    .extracting(SourceFile::name)
                    .containsExactly("customers/1.csv", "customers/2.csv");
        }
    }

    @Test
    void the_span_goes_from_the_first_month_to_the_last_and_knows_the_first_pass() throws Exception {
        try (DataSet data = open(new SmallDataSet().csv(folder))) {
            assertThat(data.span())
                    .isEqualTo(new DataSpan(YearMonth.of(2021, 4), YearMonth.of(2021, 5), LocalDate.of(2020, 6, 1)));
        }
    }

    @Test
    void without_any_pass_the_span_has_no_first_one() throws Exception {
        try (DataSet data = open(new SmallDataSet().lines(EXAM_PASSES).parquet(folder))) {
            assertThat(data.span().firstPass()).isNull();
        }
    }

    @Test
    void a_gap_of_months_refuses_the_span() throws Exception {
        new SmallDataSet()
                .with(SUBSCRIPTION_MONTHS, "S1,2021-07-01,T1,sales,CSP,true,,1,1,0,0")
                .csv(folder);
        try (DataSet data = open(folder)) {
            BadDataException refused = catchThrowableOfType(BadDataException.class, data::span);
            assertThat(refused.report().problems())
                    .extracting(
                            Problem::kind,
                            problem -> List.copyOf(problem.arguments().values()))
                    .containsExactly(tuple(ProblemKind.EMPTY_MONTHS, List.of("2021-06", "2021-06")));
        }
    }

    @Test
    void the_source_hash_tells_any_change_of_bytes_or_names() throws Exception {
        SmallDataSet small = new SmallDataSet();
        String first = hash(small, "a", text -> text.getBytes(StandardCharsets.UTF_8));
        assertThat(first).matches("[0-9a-f]{64}");
        assertThat(hash(small, "b", text -> text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(first);
        assertThat(hash(small, "c", text -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(first);
        assertThat(hash(small.without(COMPETENCIES), "d", text -> text.getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(first);
    }

    @Test
    void temporary_files_are_gone_once_it_is_closed() throws Exception {
        Path temporary;
        try (DataSet data = open(new SmallDataSet().csv(folder))) {
            temporary = data.files(CUSTOMERS).get(0).path().getParent();
            assertThat(temporary).isNotEmptyDirectory();
        }
        assertThat(temporary).doesNotExist();
    }

    private String hash(SmallDataSet small, String name, Function<String, byte[]> encoding) throws Exception {
        try (DataSet data = open(small.csv(Files.createDirectory(folder.resolve(name)), encoding))) {
            return data.sourceHash();
        }
    }

    private static DataSet open(Path folder) throws Exception {
        return DataSet.open(folder, DataSetOptions.withThreads(2));
    }

    private static List<Problem> problems(Path folder) {
        return catchThrowableOfType(BadDataException.class, () -> open(folder).close())
                .report()
                .problems();
    }

    private static List<String> rows(DataSet data, String query) throws Exception {
        List<String> found = new ArrayList<>();
        try (Statement statement = data.connection().createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(rows.getString(i)));
                }
                found.add(String.join("|", values));
            }
        }
        return found;
    }
}
