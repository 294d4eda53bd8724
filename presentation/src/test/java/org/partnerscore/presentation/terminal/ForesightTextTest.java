package org.partnerscore.presentation.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerscore.insight.future.Assumption;
import org.partnerscore.presentation.SampleForesight;
import org.partnerscore.presentation.words.Language;

class ForesightTextTest {
    private static String forecast(Language language) {
        return new ForecastText(language, Style.PLAIN, id -> "Customer " + id)
                .of(SampleForesight.forecast(Assumption.FLAT));
    }

    private static String standing(boolean competent) {
        return new StandingText(Language.EN, Style.PLAIN, id -> id).of(SampleForesight.standing(competent));
    }

    @ParameterizedTest
    @EnumSource
    void a_forecast_is_never_wider_than_the_narrowest_terminal(Language language) {
        assertThat(forecast(language).lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(ScorecardText.WIDTH));
    }

    @Test
    void a_forecast_names_day_points_exam_and_person() {
        assertThat(forecast(Language.EN))
                .contains("1 January 2022        -1.00  Functional consultants, -1 person:")
                .contains("MB-200 (I1).");
    }

    @Test
    void a_forecast_tells_the_certain_from_the_assumed() {
        assertThat(new ForecastText(Language.EN, Style.PLAIN, id -> id).of(SampleForesight.forecast(Assumption.TREND)))
                .contains("Certain: it follows from dates alone", "Assumed: it is as good as the assumption above");
    }

    @Test
    void a_difference_tells_values_points_and_causes() {
        assertThat(new DifferenceText(Language.EN, Style.PLAIN, id -> "Customer " + id)
                        .of(SampleForesight.difference()))
                .contains("Net customer adds  0 customers → 1 customer", "+1 customer: the customer is new, or back")
                .contains("Customer T2");
    }

    @Test
    void a_standing_names_the_day_on_which_it_must_hold_again() {
        assertThat(standing(true)).contains("In grace", "It must hold again on 14 February 2022.");
    }

    @Test
    void a_tier_that_is_kept_is_told_with_its_last_month_and_what_is_not_known() {
        String text = new StandingText(Language.EN, Style.PLAIN, id -> id).of(SampleForesight.kept(true));

        assertThat(text.replaceAll("\\s+", " "))
                .contains("as May 2021 reached it", "kept until the end of October 2021")
                .contains("those from December 2020 to before January 2021 cannot be scored")
                .doesNotContain("add the day");
    }

    @Test
    void without_a_competency_a_standing_says_what_that_means() {
        assertThat(standing(false)).contains("Started", "add the day to the table");
    }
}
