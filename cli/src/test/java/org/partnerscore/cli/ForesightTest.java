package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands diff, forecast and standing, on the sample data. */
class ForesightTest {
    private static final String ACCOUNT = "4623905";

    private Run run(String command, String... more) {
        List<String> words = new ArrayList<>(List.of(command, "--data", SampleData.FOLDER.toString()));
        words.addAll(List.of(more));
        return Run.of(words.toArray(String[]::new));
    }

    @Test
    void a_forecast_looks_as_many_months_ahead_as_asked() {
        Run run = run("forecast", "--account", ACCOUNT, "--months", "2");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("2 months ahead", "June 2021", "July 2021")
                .doesNotContain("August 2021");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_forecast_from_an_earlier_month_uses_nothing_that_came_later() {
        Run run = run("forecast", "--account", ACCOUNT, "--month", "2021-02", "--months", "3", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"name\": \"forecast\"", "\"month\": \"2021-05\"");
    }

    @Test
    void a_difference_between_the_rules_of_two_days_has_no_other_cause() {
        Run run = run(
                "diff",
                "--account",
                ACCOUNT,
                "--rules-from",
                "2020-09-15",
                "--rules-to",
                "2021-05-31",
                "--format",
                "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"cause\": \"rules-changed\"").doesNotContain("\"cause\": \"left-window\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "diff --from 2021-02                                  | Give --from and --to",
                "diff --from 2021-05 --to 2021-02                     | --from must come before --to",
                "diff --from 2021-02 --to 2021-05 --month 2021-05     | Leave it out.",
                "diff --from 2021-02 --to 2022-05                     | comes after the data",
                "forecast --months 0                                  | Give a value from 1 to 60.",
                "standing --month 2018-01                             | comes before the programme",
                "forecast --month 2018-01                             | comes before the programme",
            })
    void what_cannot_be_done_is_said_with_what_to_do(String words, String expected) {
        String[] split = words.split(" ");
        List<String> more = new ArrayList<>(List.of(split).subList(1, split.length));
        more.addAll(List.of("--account", ACCOUNT));

        Run run = run(split[0], more.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(expected);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void an_unknown_account_is_said_to_be_unknown() {
        Run run = run("standing", "--account", "nobody");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Unknown: nobody. The data set has no such account");
    }

    @Test
    void each_programme_has_a_standing_of_its_own() {
        Run run = run("standing", "--account", "5038719", "--programme", "small-and-midmarket-cloud-solutions");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Attained on 1 September 2020.");
    }
}
