package org.partnerscore.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.dataset.check.DataSetCheck;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.problem.ProblemReport;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.spark.score.SparkScoring;
import org.partnerscore.spark.source.SparkTables;

/** What is wrong with a data set is the same, in the same words and places, whoever looks. */
class CheckTest {
    private static final ScoreRequest REQUEST =
            ScoreRequest.of(ProgrammeCatalog.bundled().programme("cloud-business-applications"), YearMonth.of(2021, 5));

    /** All of them under {@code -Plong}, two elsewhere: Spark takes ten seconds to say what is wrong with so little. */
    private static final int BAD_ROWS = Boolean.getBoolean("partnerscore.long") ? Integer.MAX_VALUE : 2;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws Exception {
        table("partners", "partner_id,account_id,name,country", "P1,A1,One,DE", "P2,A2,\"Two, Ltd\",FR");
        table("customers", "tenant_id,name,country", "T1,Customer,DE", "T2,Other,IN");
        table(
                "subscription_months",
                "subscription_id,month,tenant_id,product,channel,paid,agreement_start,seats,active_users,billed_usd,"
                        + "credited_usd",
                "S1,2021-04-01,T1,sales,CSP,true,,5,4,10.00,0.00",
                "S1,2021-05-01,T1,sales,CSP,true,,5,4,10.00,0.00",
                "S2,2021-05-01,T2,sales,EA,true,2021-01-01,5,4,10.00,0.00");
        table("associations", "subscription_id,partner_id,kind,claim,from_month,to_month", "S1,P1,CSP,,2021-04-01,");
        table("exam_passes", "individual_id,partner_id,exam,passed_on", "I1,P1,MB-200,2020-05-01");
        table("competencies", "account_id,programme,attained_on", "A1,cloud-business-applications,2020-01-01");
    }

    static Stream<String> badRows() {
        return Stream.of(
                        "partners/P1,A2,Again,DE",
                        "customers/T1,Again,DE",
                        "subscription_months/S1,2021-05-01,T1,sales,CSP,true,,5,4,10.00,0.00",
                        "subscription_months/S2,2021-04-01,T1,sales,CSP,true,,5,4,10.00,0.00",
                        "subscription_months/S9,2021-05-01,T9,sales,CSP,true,,5,4,10.00,0.00",
                        "subscription_months/S9,2021-05-01,T1,sales,CSP,true,,x,4,10.00,0.00",
                        "subscription_months/one",
                        "associations/S9,P9,CSP,,2021-04-01,",
                        "associations/S1,P1,CSP,OSA,2021-04-01,",
                        "exam_passes/I1,P9,other,2020-05-01",
                        "exam_passes/I1,P1,other,2020-05-32",
                        "competencies/A9,other,2020-05-01",
                        "competencies/A1,cloud-business-applications,2021-05-01")
                .limit(BAD_ROWS);
    }

    private void table(String name, String... lines) throws Exception {
        Files.writeString(folder.resolve(name + ".csv"), String.join("\n", lines) + "\n");
    }

    private void add(String name, String... lines) throws Exception {
        Path file = folder.resolve(name + ".csv");
        Files.writeString(file, Files.readString(file) + String.join("\n", lines) + "\n");
    }

    private ProblemReport onSpark(long pieceBytes) throws Exception {
        try (SparkTables tables = SparkTables.open(LocalSpark.session(), folder.toString(), pieceBytes)) {
            return DataSetCheck.run(tables);
        }
    }

    private ProblemReport onOneMachine() throws Exception {
        try (DataSet data = BothEngines.open(folder)) {
            return DataSetCheck.run(data);
        }
    }

    @Test
    void good_data_have_no_problem() throws Exception {
        assertThat(onSpark(1 << 20).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {40, 1 << 20})
    void every_kind_of_bad_row_is_told_alike(long pieceBytes) throws Exception {
        add("partners", "P1,A3,Again,DE", ",A4,None,XX");
        add("customers", "T1,Again,DE");
        add(
                "subscription_months",
                "S3,2021-05-02,T1,sales,CSP,true,,5,4,10.00,0.00",
                "S3,2021-13-01,T9,sales,SHOP,maybe,,-5,4.5,10.001,-1",
                "S1,2021-05-01,T1,sales,CSP,true,,5,4,10.00,0.00",
                "S1,2021-05-01,T2,sales,EA,true,,99999999999,4,10.00,0.00",
                "too,few",
                "S4,2021-05-01,T1,\"a quote that\ngoes on, over \"\"two\"\" lines\",CSP,true,,1,1,x,0.00",
                "S5,2021-05-01,T1,sa\"les,CSP,true,,5,4,10.00,0.00");
        add("associations", "S1,P9,CSP,OSA,2021-04-01,2021-03-01", "S1,P1,CPOR,ABC,,");
        add("exam_passes", "I1,P9,MB-200,2020-05-32", ",P1,,2020-05-01");
        add("competencies", "A9,cloud-business-applications,2020-01-01", "A1,cloud-business-applications,2021-01-01");

        ProblemReport expected = onOneMachine();
        ProblemReport found = onSpark(pieceBytes);

        assertThat(found.problems()).isEqualTo(expected.problems());
        assertThat(found.rest()).isEqualTo(expected.rest());
        assertThat(found.problems()).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @MethodSource("badRows")
    void scoring_notices_bad_rows_on_its_way(String added) throws Exception {
        add(added.substring(0, added.indexOf('/')), added.substring(added.indexOf('/') + 1));
        ProblemReport expected = onOneMachine();

        try (SparkTables tables = SparkTables.open(LocalSpark.session(), folder.toString(), 1 << 20)) {
            assertThatThrownBy(() -> SparkScoring.score(tables, REQUEST, 2))
                    .isInstanceOfSatisfying(
                            BadDataException.class,
                            bad -> assertThat(bad.report().problems()).isEqualTo(expected.problems()));
        }
    }

    @Test
    void missing_tables_and_columns_are_told_alike() throws Exception {
        Files.delete(folder.resolve("customers.csv"));
        table("exam_passes", "individual_id,partner_id,examination", "I1,P1,MB-200");
        List<?> expected = problems(() -> onOneMachine());

        assertThat(problems(() -> onSpark(1 << 20))).isEqualTo(expected);
    }

    private static List<?> problems(Opening opening) throws Exception {
        try {
            return opening.report().problems();
        } catch (BadDataException bad) {
            return bad.report().problems();
        }
    }

    /** Opens a data set and checks it. */
    @FunctionalInterface
    private interface Opening {
        ProblemReport report() throws Exception;
    }
}
