package org.partnerscore.insight.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Why a customer or a person counts or does not: each reason there is, beside the nearest facts that give another. Where
 * days or months decide, the last on one side and the first on the other.
 */
class LineReasonsTest {
    private static final String REVENUE = "net-new-revenue";
    private static final String ADDS = "net-customer-adds";
    private static final String DEPLOYMENTS = "new-large-deployments";
    private static final String USERS = "monthly-active-user-growth";
    private static final String CONSULTANTS = "functional-consultants";

    private static void assertReasons(
            String month, String indicator, String facts, @Nullable String expected, String tenant, String person) {
        IndicatorExplanation explained = SpelledFacts.explain(
                month, indicator, facts, tenant.isEmpty() ? null : tenant, person.isEmpty() ? null : person);
        assertThat(SpelledFacts.spelled(
                        explained.lines().stream().map(ExplainedLine::reason).toList()))
                .as(month + ": " + facts)
                .isEqualTo(expected == null ? List.of() : Arrays.asList(expected.split(", ", -1)));
    }

    private static void assertCustomer(String month, String indicator, String facts, @Nullable String expected) {
        assertReasons(month, indicator, facts, expected, "T1", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-05 | rows sales 2021-05 2021-05; CSP A1 2021-05 | billed",
                "2021-05 | rows business-central 2021-05 2021-05; CSP A1 2021-05 | product-does-not-qualify business-central",
                "2020-08 | rows plan-1 2020-08 2020-08; CSP A1 2020-08 | product-does-not-qualify plan-1",
                "2020-09 | rows plan-1 2020-09 2020-09; CSP A1 2020-09 | billed",
                "2021-05 | rows sales 2020-05 2020-05; CSP A1 2020-05 | outside-window 2020-06 2021-05",
                "2021-05 | rows sales 2020-06 2020-06; CSP A1 2020-05 | billed",
                "2021-05 | rows sales 2021-06 2021-06; CSP A1 2020-05 | outside-window 2020-06 2021-05",
                "2021-05 | rows sales 2021-05 2021-05 channel OTHER; CSP A1 2021-05 | channel-does-not-count OTHER",
                "2021-05 | rows sales 2021-05 2021-05 channel EA agreement 2020-05-01; CSP A1 2021-05"
                        + " | agreement-term-over 2020-05-01 2021-05-01",
                "2021-05 | rows sales 2021-05 2021-05 channel EA agreement 2020-05-02; CSP A1 2021-05 | billed",
                "2021-05 | rows sales 2021-05 2021-05 channel WEB_DIRECT agreement 2019-05-02; CSP A1 2021-05 | billed",
            })
    void a_row_of_revenue_counts_by_product_month_channel_and_agreement(String month, String facts, String expected) {
        assertCustomer(month, REVENUE, facts, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-05 | CSP A2 2021-05 | not-associated",
                "2021-05 | CSP A1 2021-04 2021-04 | association-ended CSP 2021-04",
                "2021-05 | CSP A1 2021-04 2021-05 | billed",
                "2021-05 | CSP A1 2021-06 | association-not-begun CSP 2021-06",
                "2021-05 | CSP A1 2021-05 | billed",
                "2021-05 | DPOR A1 2021-05; CPOR/OSA A2 2021-05 | association-displaced DPOR CPOR A2",
                "2021-05 | DPOR A1 2021-05; CPOR/OSA A2 2021-06 | billed",
                "2021-05 | DPOR A1 2021-05; CPOR/OSU A2 2021-05 | billed",
                "2020-08 | DPOR A1 2020-05; CPOR/OSU A2 2020-05 | association-displaced DPOR CPOR A2",
                "2021-05 | CSP A1 2021-05; CPOR/OSA A2 2021-05 | billed",
                "2021-05 | CPOR/OSU A1 2021-05 | claim-does-not-cover OSU",
                "2021-05 | CPOR/OSA A1 2021-05 | billed",
                "2020-09 | CPOR/OSU A1 2020-05 | claim-does-not-cover OSU",
                "2020-08 | CPOR/OSU A1 2020-05 | billed",
                "2021-05 | CPOR/PRESALES A1 2021-05 | claim-never-earns PRESALES",
                "2020-08 | CPOR/PRESALES A1 2020-05 | claim-never-earns PRESALES",
                "2020-09 | CPOR A1 2020-05 | claim-missing CPOR",
                "2020-08 | CPOR A1 2020-05 | billed",
            })
    void a_row_of_revenue_counts_by_association(String month, String associations, String expected) {
        assertCustomer(month, REVENUE, "rows sales " + month + " " + month + "; " + associations, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rows sales 2020-06 2021-05; CSP A1 2020-06 | customer-added",
                "rows sales 2020-05 2021-05; CSP A1 2020-05 | customer-there-before 2020-05",
                "first 2020-05; rows sales 2020-05 2021-05; CSP A1 2020-05 | customer-there-from-start 2020-05",
                "first 2020-04; rows sales 2020-05 2021-05; CSP A1 2020-05 | customer-there-before 2020-05",
                "rows sales 2021-01 2021-05; CSP A1 2021-02 | association-not-begun CSP 2021-02",
                "rows sales 2021-01 2021-05; CPOR/OSU A1 2021-01 | claim-does-not-cover OSU",
                "rows sales 2021-05 2021-05 unpaid; CSP A1 2021-05 | not-paid",
                "rows sales 2021-05 2021-05 seats 0; CSP A1 2021-05 | no-seats",
                "rows other 2021-05 2021-05; CSP A1 2021-05 | product-does-not-qualify other",
                "rows sales 2020-03 2020-04; CSP A1 2020-03 | no-rows 2020-06 2021-05",
            })
    void an_add_is_a_customer_without_seats_the_month_before(String facts, String expected) {
        assertCustomer("2021-05", ADDS, facts, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Until 2021-05-27 whoever had the credit in the month before.
                "2021-04 | rows sales 2019-01 2021-03; CSP A1 2021-03 | customer-lost",
                "2021-04 | rows sales 2019-01 2021-03; CSP A1 2019-01 2021-02 | loss-of-others 2021-03",
                // From 2021-05-28 whoever had it for the add, if that was in the twelve months before.
                "2021-05 | rows sales 2020-05 2021-04; CSP A1 2020-05 | customer-lost",
                "2021-05 | rows sales 2020-04 2021-04; CSP A1 2020-04 | loss-of-old-customer 2020-04 12",
                "2021-05 | first 2020-06; rows sales 2020-06 2021-04; CSP A1 2020-06 | loss-of-first-customer 2020-06",
                "2021-05 | rows sales 2021-01 2021-04; CSP A1 2021-02"
                        + " | association-not-begun CSP 2021-02, loss-of-others 2021-01",
            })
    void a_loss_costs_those_whom_the_rule_of_the_day_names(String month, String facts, String expected) {
        assertCustomer(month, ADDS, facts, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-05 | rows sales 2021-04 2021-05 users 249; CSP A1 2021-04 | below-line 249 250 1",
                "2021-05 | rows sales 2021-04 2021-05 users 250; CSP A1 2021-04 | crossed-line",
                "2021-05 | rows sales 2020-06 2021-05 users 250; CSP A1 2020-06 | above-line-before 2020-06 250 250",
                "2021-05 | rows sales 2020-07 2021-05 users 250; CSP A1 2020-07 | crossed-line",
                // Until 2020-09-15 the reference month is M-12.
                "2020-08 | rows sales 2019-08 2020-08 users 250; CSP A1 2019-08 | above-line-before 2019-08 250 250",
                "2020-08 | rows sales 2019-09 2020-08 users 250; CSP A1 2019-09 | crossed-line",
                "2020-09 | rows sales 2019-10 2020-09 users 250; CSP A1 2019-10 | above-line-before 2019-10 250 250",
                "2021-05 | rows sales 2021-04 2021-05; CSP A1 2021-04 | no-active-users",
                "2021-05 | rows sales 2021-04 2021-05 users 250; CPOR/OSA A1 2021-04 | claim-does-not-cover OSA",
                "2021-05 | rows sales 2021-04 2021-04 users 250; CSP A1 2021-04 | no-rows 2021-05 2021-05",
            })
    void a_deployment_is_large_once_its_users_cross_the_line(String month, String facts, String expected) {
        assertCustomer(month, DEPLOYMENTS, facts, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rows sales 2021-05 2021-05 users 7; CSP A1 2021-05 | active-users",
                "rows sales 2021-05 2021-05 users 7; CSP A1 2021-05 2021-05; CSP A2 2021-05 | active-users",
                "rows sales 2021-05 2021-05 users 7; CSP A2 2021-05 | not-associated",
                "rows sales 2021-05 2021-05 users 7 unpaid; CSP A1 2021-05 | not-paid",
                "rows sales 2021-05 2021-05 users 7 seats 0; CSP A1 2021-05 | no-seats",
                "rows other 2021-05 2021-05 users 7; CSP A1 2021-05 | product-does-not-qualify other",
                "rows sales 2020-05 2020-05 users 7; CSP A1 2020-05 | active-users",
                "rows sales 2020-06 2020-06 users 7; CSP A1 2020-05 |",
            })
    void users_count_in_the_month_and_in_the_one_a_year_before(String facts, @Nullable String expected) {
        assertCustomer("2021-05", USERS, facts, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-05 | pass PL-200 2021-05-31; pass MB-210 2021-05-31 | certified",
                "2021-05 | pass PL-200 2021-05-31; pass MB-210 2021-06-01 | exam-passed-later MB-210 2021-06-01",
                "2021-05 | pass PL-200 2021-01-01 | lacks-exams MB-210/MB-220/MB-230/MB-240/MB6-898",
                "2021-05 | pass MB-210 2021-01-01 | lacks-exams MB-200/PL-200",
                "2020-11 | pass MB-210 2020-01-01 | lacks-exams MB-200",
                "2020-12 | pass MB-210 2020-01-01 | lacks-exams MB-200/PL-200",
                "2021-05 | pass MB-300 2021-01-01 | no-exam-of-requirement",
                "2021-05 | pass PL-200 2021-01-01; pass MB-210 2021-01-01 expires 2021-05-31 | certified",
                "2021-05 | pass PL-200 2021-01-01; pass MB-210 2021-01-01 expires 2021-05-30 | exam-expired MB-210 2021-05-30",
                "2022-01 | pass PL-200 2021-01-01; pass MB6-898 2021-01-31 | certified",
                "2022-02 | pass PL-200 2021-01-01; pass MB6-898 2021-01-31 | exam-retired MB6-898 2022-01-31",
                "2021-05 | pass PL-200 2021-01-01; pass MB6-898 2021-02-01"
                        + " | exam-passed-after-retirement MB6-898 2021-01-31",
                "2021-12 | pass MB-200 2020-12-31; pass MB-210 2020-12-31 | certified",
                "2022-01 | pass MB-200 2020-12-31; pass MB-210 2020-12-31 | exam-retired MB-200 2021-12-31",
                "2021-05 | pass PL-200 2021-01-01; pass MB-210 2021-01-01 from 2021-05-31 | certified",
                "2021-05 | pass PL-200 2021-01-01; pass MB-210 2021-01-01 from 2021-06-01 | person-not-yet-there 2021-06-01",
                "2021-05 | pass PL-200 2021-01-01; pass MB-210 2021-01-01 to 2021-06-01 | certified",
                "2021-05 | pass PL-200 2021-01-01; pass MB-210 2021-01-01 to 2021-05-31 | person-gone 2021-05-31",
                "2021-05 | pass PL-200 2021-01-01 by A2; pass MB-210 2021-01-01 by A2 | person-of-another-account A2",
            })
    void a_person_counts_who_holds_the_exams_on_the_last_day(String month, String facts, String expected) {
        assertReasons(month, CONSULTANTS, facts, expected, "", "I1");
    }
}
