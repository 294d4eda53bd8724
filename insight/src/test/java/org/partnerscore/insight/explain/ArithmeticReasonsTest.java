package org.partnerscore.insight.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps from what counts to the points: each code there is, beside the nearest numbers that give another. */
class ArithmeticReasonsTest {
    private static List<String> steps(String month, String indicator, String facts) {
        return SpelledFacts.spelled(
                SpelledFacts.explain(month, indicator, facts, null, null).arithmetic());
    }

    private static void assertSteps(String month, String indicator, String facts, String expected) {
        assertThat(steps(month, indicator, facts))
                .as(month + ": " + facts)
                .isEqualTo(Arrays.asList(expected.split(", ", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "300000.00 | sum-of-lines 1 300000.00, points-at-target 300000.00 300000 10.00",
                "299999.99 | sum-of-lines 1 299999.99, points-in-proportion 10.00 299999.99 300000 10.00",
                "150000.00 | sum-of-lines 1 150000.00, points-in-proportion 10.00 150000.00 300000 5.00",
                "0.01 | sum-of-lines 1 0.01, points-in-proportion 10.00 0.01 300000 0.00",
                "0.00 | sum-of-lines 0 0, points-of-nothing 0.00",
            })
    void points_stand_in_proportion_to_the_target(String billed, String expected) {
        assertSteps(
                "2021-05",
                "net-new-revenue",
                "rows sales 2021-05 2021-05 billed " + billed + "; CSP A1 2021-05",
                expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "249 300 | sum-of-lines 1 300, sum-of-baseline 1 249, base-below-minimum 249 250, points-none",
                "250 300 | sum-of-lines 1 300, sum-of-baseline 1 250, users-grown 300 250 50,"
                        + " points-by-growth 25.00 50 250 25 20.00",
                "250 251 | sum-of-lines 1 251, sum-of-baseline 1 250, users-grown 251 250 1,"
                        + " points-by-growth 25.00 1 250 25 0.40",
                "250 250 | sum-of-lines 1 250, sum-of-baseline 1 250, users-grown 250 250 0, points-none",
            })
    void users_must_have_grown_over_a_base_of_250(String users, String expected) {
        String[] baseAndNow = users.split(" ", -1);
        assertSteps(
                "2021-05",
                "monthly-active-user-growth",
                "rows sales 2020-05 2020-05 users " + baseAndNow[0] + "; rows sales 2021-05 2021-05 users "
                        + baseAndNow[1] + "; CSP A1 2020-05",
                expected);
    }

    private static String people(int count, String passedOn) {
        return "pass PL-200 " + passedOn + " times " + count + "; pass MB-210 " + passedOn + " times " + count;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-05 | 14 | base-below-minimum 14 15, headcount-not-reached 50 2020-10-01 2021-05-31, points-none",
                "2021-05 | 15 | growth-needs 15 35 21, growth-not-reached 35 6,"
                        + " headcount-not-reached 50 2020-10-01 2021-05-31, points-none",
                "2021-05 | 30 | growth-needs 30 25 38, growth-not-reached 25 8,"
                        + " headcount-not-reached 50 2020-10-01 2021-05-31, points-none",
                "2021-02 | 50 | growth-needs 50 15 58, growth-not-reached 15 8,"
                        + " headcount-reached 50 2020-10-01 2022-10-01, points-all 15.00",
                "2021-03 | 50 | no-rate-for-base 50, headcount-reached 50 2020-10-01 2022-10-01, points-all 15.00",
                "2022-09 | 50 | no-rate-for-base 50, headcount-reached 50 2020-10-01 2022-10-01, points-all 15.00",
                "2022-10 | 50 | no-rate-for-base 50, headcount-over 50 2020-10-01 2022-10-01, points-none",
            })
    void consultants_must_have_grown_or_been_fifty(String month, int before, String expected) {
        assertThat(steps(month, "functional-consultant-growth", people(before, "2020-10-01")))
                .startsWith(
                        "sum-of-lines " + before + " " + before,
                        "sum-of-baseline " + before + " " + before,
                        "baseline-of-programme 2020-10-01")
                .endsWith(expected.split(", ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The baseline day of the programme, in force until 2020-09-15, and the one after.
                "2020-03 | | baseline-of-programme 2020-03-31",
                "2020-02 | | before-baseline 2020-03-31",
                "2020-08 | | baseline-of-programme 2020-03-31",
                "2020-09 | | before-baseline 2020-10-01",
                "2020-10 | | baseline-of-programme 2020-10-01",
                // An anniversary after it and until the last day of the month takes its place.
                "2021-05 | attained 2019-05-31 | baseline-anniversary 2021-05-31",
                "2021-05 | attained 2019-06-01 | baseline-of-programme 2020-10-01",
                "2021-05 | attained 2019-10-02 | baseline-anniversary 2020-10-02",
                "2021-05 | attained 2019-10-01 | baseline-of-programme 2020-10-01",
            })
    void growth_starts_from_the_baseline_day(String month, String competency, String expected) {
        assertThat(steps(month, "functional-consultant-growth", competency == null ? "" : competency))
                .contains(expected)
                .hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 | growth-reached 35, headcount-not-reached 50 2020-10-01 2021-05-31, points-all 15.00",
                "5 | growth-not-reached 35 1, headcount-not-reached 50 2020-10-01 2021-05-31, points-none",
            })
    void enough_growth_gives_all_points(int more, String expected) {
        String facts = people(15, "2020-10-01") + "; " + people(15 + more, "2021-05-31");

        assertThat(steps("2021-05", "functional-consultant-growth", facts))
                .contains("growth-needs 15 35 21")
                .endsWith(expected.split(", ", -1));
    }
}
