package org.partnerscore.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerscore.dataset.table.Table.ASSOCIATIONS;
import static org.partnerscore.dataset.table.Table.COMPETENCIES;
import static org.partnerscore.dataset.table.Table.CUSTOMERS;
import static org.partnerscore.dataset.table.Table.EXAM_PASSES;
import static org.partnerscore.dataset.table.Table.PARTNERS;
import static org.partnerscore.dataset.table.Table.SUBSCRIPTION_MONTHS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.dataset.SmallDataSet;
import org.partnerscore.dataset.problem.Position;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.problem.ProblemReport;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.table.Table;

/** Bad rows after good ones: each is reported once, with its place, column, value and arguments. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRowKindsTest {
    private final Map<BadRow, Long> rows = new HashMap<>();
    private final Map<String, ProblemReport> reports = new HashMap<>();

    @BeforeAll
    void checkAllOfThemInEachForm(@TempDir Path folder) throws Exception {
        SmallDataSet data = new SmallDataSet();
        Stream.concat(badByType(), badByText()).forEach(bad -> {
            // Each on a subscription of its own, lest they repeat a key.
            data.with(bad.table, bad.row.replace("S9", "S9-" + rows.size()));
            rows.put(bad, data.lastLine(bad.table) - 1);
        });
        check("csv", data.csv(Files.createDirectory(folder.resolve("csv"))));
        check("texts", data.parquetOfTexts(Files.createDirectory(folder.resolve("texts"))));
        check("types", data.parquet(Files.createDirectory(folder.resolve("types"))));
    }

    @ParameterizedTest
    @MethodSource({"badByText", "badByType"})
    void in_csv_a_bad_row_is_reported_with_its_line(BadRow bad) {
        Problem problem = theOnlyProblem("csv", bad, Position.line(row(bad) + 1));
        assertThat(problem.file()).isEqualTo(bad.table.id() + ".csv");
        assertThat(problem.value()).isEqualTo(bad.value);
    }

    @ParameterizedTest
    @MethodSource({"badByText", "badByType"})
    void in_parquet_of_texts_a_bad_row_is_reported_with_its_number(BadRow bad) {
        Problem problem = theOnlyProblem("texts", bad, Position.row(row(bad)));
        assertThat(problem.file()).isEqualTo(bad.table.id() + ".parquet");
        assertThat(problem.value()).isEqualTo(bad.value);
    }

    @ParameterizedTest
    @MethodSource("badByType")
    void in_parquet_of_canonical_types_a_bad_row_is_reported_with_its_number(BadRow bad) {
        Problem problem = theOnlyProblem("types", bad, Position.row(row(bad)));
        assertThat(problem.file()).isEqualTo(bad.table.id() + ".parquet");
        assertThat(problem.value()).isEqualTo(bad.value);
    }

    private void check(String form, Path data) throws Exception {
        try (DataSet open = DataSet.open(data, DataSetOptions.withThreads(2))) {
            reports.put(form, DataSetCheck.run(open));
        }
    }

    private long row(BadRow bad) {
        return Objects.requireNonNull(rows.get(bad));
    }

    private Problem theOnlyProblem(String form, BadRow bad, Position position) {
        List<Problem> there = Objects.requireNonNull(reports.get(form)).problems().stream()
                .filter(problem -> problem.table() == bad.table && position.equals(problem.position()))
                .toList();
        assertThat(there).hasSize(1);
        Problem problem = there.get(0);
        assertThat(problem.kind()).isEqualTo(bad.kind);
        assertThat(problem.column()).isEqualTo(bad.column);
        assertThat(String.join("; ", problem.arguments().values())).isEqualTo(bad.arguments);
        return problem;
    }

    /** A bad row and the problem it is. */
    record BadRow(
            Table table,
            String row,
            ProblemKind kind,
            String column,
            @Nullable String value,
            String arguments) {}

    /** Rows that only text can hold. */
    static Stream<BadRow> badByText() {
        return Stream.of(
                month("2021-5-01", ProblemKind.NOT_A_MONTH),
                month("2021-13", ProblemKind.NOT_A_MONTH),
                month("2021-02-30", ProblemKind.NOT_A_MONTH),
                month("0000-05-01", ProblemKind.NOT_A_MONTH),
                month("May 2021", ProblemKind.NOT_A_MONTH),
                month("2021-05-01T00:00", ProblemKind.NOT_A_MONTH),
                paid("yes"),
                paid("1"),
                paid(" true"),
                seats("1.5", ProblemKind.NOT_A_WHOLE_NUMBER, ""),
                seats("1e3", ProblemKind.NOT_A_WHOLE_NUMBER, ""),
                seats("1,000", ProblemKind.NOT_A_WHOLE_NUMBER, ""),
                seats("+5", ProblemKind.NOT_A_WHOLE_NUMBER, ""),
                seats("99999999999999999999", ProblemKind.TOO_LARGE, "2147483647"),
                seats("-99999999999999999999", ProblemKind.NEGATIVE_NUMBER, ""),
                billed("1.005", ProblemKind.TOO_MANY_DECIMALS, ""),
                billed("12.", ProblemKind.NOT_AN_AMOUNT, ""),
                billed("1e3", ProblemKind.NOT_AN_AMOUNT, ""),
                billed("$5", ProblemKind.NOT_AN_AMOUNT, ""),
                billed("1 000.00", ProblemKind.NOT_AN_AMOUNT, ""),
                billed("99999999999999999", ProblemKind.TOO_LARGE, "9999999999999999.99"),
                new BadRow(
                        SUBSCRIPTION_MONTHS,
                        "S9,2021-05-01,T1,sales,EA,true,15.1.2021,1,1,0,0",
                        ProblemKind.NOT_A_DATE,
                        "agreement_start",
                        "15.1.2021",
                        ""),
                new BadRow(EXAM_PASSES, "I1,P1,MB-200,2020-06,,,", ProblemKind.NOT_A_DATE, "passed_on", "2020-06", ""));
    }

    /** Rows that Parquet of canonical types can hold as well. */
    static Stream<BadRow> badByType() {
        return Stream.of(
                new BadRow(PARTNERS, "Q1,B1,Delta,XX", ProblemKind.UNKNOWN_COUNTRY, "country", "XX", ""),
                new BadRow(PARTNERS, "Q2,B2,Delta,de", ProblemKind.UNKNOWN_COUNTRY, "country", "de", ""),
                new BadRow(PARTNERS, "Q3,,Delta,DE", ProblemKind.EMPTY_VALUE, "account_id", null, ""),
                new BadRow(PARTNERS, ",B3,Delta,DE", ProblemKind.EMPTY_VALUE, "partner_id", null, ""),
                new BadRow(CUSTOMERS, "Q1,Wingtip,UK", ProblemKind.UNKNOWN_COUNTRY, "country", "UK", ""),
                new BadRow(CUSTOMERS, "Q2,Wingtip,", ProblemKind.EMPTY_VALUE, "country", null, ""),
                month("2021-05-02", ProblemKind.NOT_A_FIRST_DAY),
                subscription("S9,,T1,sales,CSP,true,,1,1,0,0", ProblemKind.EMPTY_VALUE, "month", null, ""),
                subscription(
                        "S9,2021-05-01,T9,sales,CSP,true,,1,1,0,0", ProblemKind.UNKNOWN_TENANT, "tenant_id", "T9", ""),
                subscription("S9,2021-05-01,,sales,CSP,true,,1,1,0,0", ProblemKind.EMPTY_VALUE, "tenant_id", null, ""),
                subscription("S9,2021-05-01,T1,,CSP,true,,1,1,0,0", ProblemKind.EMPTY_VALUE, "product", null, ""),
                subscription(
                        "S9,2021-05-01,T1,sales,csp,true,,1,1,0,0",
                        ProblemKind.UNKNOWN_CHANNEL,
                        "channel",
                        "csp",
                        "EA, CSP, WEB_DIRECT, OTHER"),
                subscription("S9,2021-05-01,T1,sales,CSP,,,1,1,0,0", ProblemKind.EMPTY_VALUE, "paid", null, ""),
                subscription(
                        "S9,2021-05-01,T1,sales,EA,true,,1,1,0,0",
                        ProblemKind.MISSING_AGREEMENT_START,
                        "agreement_start",
                        null,
                        ""),
                seats("-1", ProblemKind.NEGATIVE_NUMBER, ""),
                seats("2147483648", ProblemKind.TOO_LARGE, "2147483647"),
                subscription("S9,2021-05-01,T1,sales,CSP,true,,,1,0,0", ProblemKind.EMPTY_VALUE, "seats", null, ""),
                subscription(
                        "S9,2021-05-01,T1,sales,CSP,true,,1,-7,0,0",
                        ProblemKind.NEGATIVE_NUMBER,
                        "active_users",
                        "-7",
                        ""),
                billed("-0.01", ProblemKind.NEGATIVE_NUMBER, ""),
                subscription(
                        "S9,2021-05-01,T1,sales,CSP,true,,1,1,0,-5.50",
                        ProblemKind.NEGATIVE_NUMBER,
                        "credited_usd",
                        "-5.50",
                        ""),
                association("S1,P9,CSP,,2021-01-01,", ProblemKind.UNKNOWN_PARTNER, "partner_id", "P9", ""),
                association("S1,P1,MPN,,2021-01-01,", ProblemKind.UNKNOWN_KIND, "kind", "MPN", "CSP, CPOR, DPOR, PAL"),
                association(
                        "S1,P1,CPOR,OSX,2021-01-01,", ProblemKind.UNKNOWN_CLAIM, "claim", "OSX", "OSA, OSU, PRESALES"),
                association("S1,P1,DPOR,OSA,2021-01-01,", ProblemKind.CLAIM_WITHOUT_CPOR, "claim", "OSA", "DPOR"),
                association("S1,P1,CSP,,,", ProblemKind.EMPTY_VALUE, "from_month", null, ""),
                association(
                        "S1,P1,CSP,,2021-01-01,2021-03-31", ProblemKind.NOT_A_FIRST_DAY, "to_month", "2021-03-31", ""),
                association(
                        "S1,P1,CSP,,2021-03-01,2021-02-01",
                        ProblemKind.TO_BEFORE_FROM,
                        "to_month",
                        "2021-02-01",
                        "2021-03-01"),
                pass("I1,P9,MB-200,2020-06-01,,,", ProblemKind.UNKNOWN_PARTNER, "partner_id", "P9", ""),
                pass("I1,P1,MB-200,,,,", ProblemKind.EMPTY_VALUE, "passed_on", null, ""),
                pass(
                        "I1,P1,MB-200,2020-06-01,2020-05-31,,",
                        ProblemKind.EXPIRES_BEFORE_PASSED,
                        "expires_on",
                        "2020-05-31",
                        "2020-06-01"),
                pass(
                        "I1,P1,MB-200,2020-06-01,,2020-03-01,2020-03-01",
                        ProblemKind.ASSOCIATED_TO_NOT_AFTER_FROM,
                        "associated_to",
                        "2020-03-01",
                        "2020-03-01"),
                new BadRow(
                        COMPETENCIES,
                        "A9,cloud-business-applications,2020-01-15",
                        ProblemKind.UNKNOWN_ACCOUNT,
                        "account_id",
                        "A9",
                        ""),
                new BadRow(COMPETENCIES, "A2,,2020-01-15", ProblemKind.EMPTY_VALUE, "programme", null, ""));
    }

    private static BadRow month(String value, ProblemKind kind) {
        return subscription("S9," + value + ",T1,sales,CSP,true,,1,1,0,0", kind, "month", value, "");
    }

    private static BadRow paid(String value) {
        String row = "S9,2021-05-01,T1,sales,CSP," + value + ",,1,1,0,0";
        return subscription(row, ProblemKind.NOT_A_BOOLEAN, "paid", value, "");
    }

    private static BadRow seats(String value, ProblemKind kind, String arguments) {
        String quoted = value.contains(",") ? '"' + value + '"' : value;
        String row = "S9,2021-05-01,T1,sales,CSP,true,," + quoted + ",1,0,0";
        return subscription(row, kind, "seats", value, arguments);
    }

    private static BadRow billed(String value, ProblemKind kind, String arguments) {
        String row = "S9,2021-05-01,T1,sales,CSP,true,,1,1," + value + ",0";
        return subscription(row, kind, "billed_usd", value, arguments);
    }

    private static BadRow subscription(
            String row, ProblemKind kind, String column, @Nullable String value, String arguments) {
        return new BadRow(SUBSCRIPTION_MONTHS, row, kind, column, value, arguments);
    }

    private static BadRow association(
            String row, ProblemKind kind, String column, @Nullable String value, String arguments) {
        return new BadRow(ASSOCIATIONS, row, kind, column, value, arguments);
    }

    private static BadRow pass(String row, ProblemKind kind, String column, @Nullable String value, String arguments) {
        return new BadRow(EXAM_PASSES, row, kind, column, value, arguments);
    }
}
