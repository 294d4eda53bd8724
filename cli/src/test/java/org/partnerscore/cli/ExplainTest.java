package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainTest {
    private Run explain(String... options) {
        return Run.of(SampleData.words("explain", options));
    }

    @Test
    void without_a_month_the_last_one_of_the_data_is_explained() {
        Run run = explain("--account", "4623905");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("May 2021, by the rules of 31 May 2021").contains("10 × 6 ÷ 10 = 6 points.");
    }

    @ParameterizedTest
    @CsvSource({
        "--account, 1, 1",
        "--tenant, nobody.example, nobody.example",
        "--individual, person-0, person-0",
    })
    void an_unknown_id_is_said_to_be_unknown(String option, String id, String named) {
        Run run = option.equals("--account") ? explain(option, id) : explain("--account", "4623905", option, id);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Unknown: " + named);
    }

    @ParameterizedTest
    @CsvSource({"--pathway, customer-engagement", "--indicator, net-new-revenue"})
    void a_misspelt_pathway_or_indicator_is_answered_with_those_there_are(String option, String known) {
        Run run = explain("--account", "4623905", option, "misspelt");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("misspelt").contains(known);
    }

    @Test
    void a_customer_of_nobody_in_particular_is_explained_too() {
        Run run = explain("--account", "4402817", "--tenant", "arden-press.example");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Arden Press").contains("Not counted:");
    }

    @Test
    void a_person_of_another_account_is_said_to_be_so() {
        Run run = explain("--account", "4402817", "--individual", "person-771");

        assertThat(run.out()).contains("The exam passes are under account 4623905.");
    }

    @Test
    void gaps_tell_the_points_that_each_would_bring() {
        Run run = Run.of("gaps", "--data", SampleData.FOLDER.toString(), "--account", "4623905");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("  +9.86  Bluewater Outfitters: 128 users at most; the line is 250, so 122 short.");
    }
}
