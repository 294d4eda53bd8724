package org.partnerscore.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnerscore.engine.SampleScores.ecosystem;
import static org.partnerscore.engine.SampleScores.rewrite;
import static org.partnerscore.engine.SampleScores.tables;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.problem.Problem;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.engine.score.ScoreRequest;

/** Whatever the check calls bad, reading notices; one row of many is enough. */
class NoticedFaultsTest {
    private static final String LAST_ROW = "CASE WHEN n = (SELECT count(*) FROM old) THEN ";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{2} in {0}.{1}")
    @CsvSource(delimiter = '|', textBlock = """
        subscription_months | tenant_id       | UNKNOWN_TENANT          | $$nobody$$
        subscription_months | tenant_id       | EMPTY_VALUE             | NULL
        subscription_months | subscription_id | EMPTY_VALUE             | NULL
        subscription_months | product         | EMPTY_VALUE             | $$$$
        subscription_months | month           | NOT_A_FIRST_DAY         | DATE $$2021-05-02$$
        subscription_months | channel         | UNKNOWN_CHANNEL         | $$PHONE$$
        subscription_months | paid            | EMPTY_VALUE             | NULL
        subscription_months | seats           | NEGATIVE_NUMBER         | -1
        subscription_months | active_users    | EMPTY_VALUE             | NULL
        subscription_months | billed_usd      | NEGATIVE_NUMBER         | -0.01
        subscription_months | credited_usd    | EMPTY_VALUE             | NULL
        associations        | subscription_id | EMPTY_VALUE             | NULL
        associations        | partner_id      | UNKNOWN_PARTNER         | $$nobody$$
        associations        | kind            | UNKNOWN_KIND            | $$GDAP$$
        associations        | claim           | UNKNOWN_CLAIM           | $$OTHER$$
        associations        | from_month      | NOT_A_FIRST_DAY         | DATE $$2021-05-31$$
        associations        | to_month        | TO_BEFORE_FROM          | DATE $$1999-01-01$$
        exam_passes         | individual_id   | EMPTY_VALUE             | NULL
        exam_passes         | partner_id      | UNKNOWN_PARTNER         | $$nobody$$
        exam_passes         | exam            | EMPTY_VALUE             | NULL
        exam_passes         | passed_on       | EMPTY_VALUE             | NULL
        exam_passes         | expires_on      | EXPIRES_BEFORE_PASSED   | DATE $$1999-01-01$$
        customers           | country         | UNKNOWN_COUNTRY         | $$ZZ$$
        customers           | name            | EMPTY_VALUE             | NULL
        partners            | country         | UNKNOWN_COUNTRY         | $$ZZ$$
        partners            | name            | EMPTY_VALUE             | NULL
        competencies        | account_id      | UNKNOWN_ACCOUNT         | $$nobody$$
        competencies        | attained_on     | EMPTY_VALUE             | NULL
        """)
    void a_bad_value_in_the_last_row_stops_scoring(String table, String column, ProblemKind kind, String bad)
            throws Exception {
        ecosystem(folder, 11);
        rewrite(
                folder,
                table,
                "SELECT * EXCLUDE (n) REPLACE (" + LAST_ROW + bad + " ELSE " + column + " END AS " + column
                        + ") FROM (SELECT *, row_number() OVER () AS n FROM old)");
        assertThatThrownBy(() -> tables(folder, 2))
                .isInstanceOfSatisfying(
                        BadDataException.class,
                        bads -> assertThat(bads.report().problems())
                                .extracting(Problem::kind)
                                .contains(kind));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "subscription_months, DUPLICATE_KEY",
        "customers, DUPLICATE_KEY",
        "partners, DUPLICATE_KEY",
        "competencies, DUPLICATE_KEY"
    })
    void a_repeated_key_stops_scoring(String table, ProblemKind kind) throws Exception {
        ecosystem(folder, 12);
        rewrite(folder, table, "FROM old UNION ALL (FROM old LIMIT 1)");
        assertThatThrownBy(() -> tables(folder, 2))
                .isInstanceOfSatisfying(
                        BadDataException.class,
                        bads -> assertThat(bads.report().problems())
                                .extracting(Problem::kind)
                                .contains(kind));
    }

    @Test
    void a_subscription_with_two_tenants_stops_scoring() throws Exception {
        ecosystem(folder, 13);
        rewrite(
                folder,
                "subscription_months",
                "SELECT * REPLACE (CASE WHEN tenant_id = 'T000000007' THEN 'T000000001-S0' ELSE subscription_id END"
                        + " AS subscription_id) FROM old");
        assertThatThrownBy(() -> tables(folder, 2)).isInstanceOf(BadDataException.class);
    }

    @Test
    void rows_taken_as_good_give_the_same_scores_as_rows_found_good() throws Exception {
        ecosystem(folder, 14);
        Map<String, String> checked = tables(folder, 2);
        ScoreRequest assumed = new ScoreRequest(SampleScores.PROGRAMME, SampleScores.MONTH, null, true, false);
        assertThat(tables(folder, 2, assumed, TableFormat.CSV)).isEqualTo(checked);
    }
}
