package org.partnerscore.presentation.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.insight.future.Assumption;
import org.partnerscore.presentation.SampleForesight;

class ForesightDocumentsTest {
    private static String forecast(Assumption assumption) {
        return Rendered.text(new ForecastDocument("sha256:0", SampleForesight.forecast(assumption)));
    }

    private static String difference() {
        return Rendered.text(new DifferenceDocument("sha256:0", "sha256:1", SampleForesight.difference()));
    }

    private static String standing(boolean competent) {
        return Rendered.text(new StandingDocument("sha256:0", SampleForesight.standing(competent)));
    }

    @ParameterizedTest
    @EnumSource
    void a_forecast_fits_its_schema(Assumption assumption) {
        assertThat(Rendered.errors("forecast", forecast(assumption))).isEmpty();
    }

    @Test
    void a_difference_fits_its_schema() {
        assertThat(Rendered.errors("difference", difference())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_standing_fits_its_schema(boolean competent) {
        assertThat(Rendered.errors("standing", standing(competent))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_standing_where_a_tier_is_kept_fits_its_schema(boolean reached) {
        String text = Rendered.text(new StandingDocument("sha256:0", SampleForesight.kept(reached)));

        assertThat(Rendered.errors("standing", text)).isEmpty();
        assertThat(text).contains(reached ? "\"until\": \"2021-10\"" : "\"until\": null");
    }

    @Test
    void a_comparison_fits_its_schema() {
        String text = Rendered.text(new ComparisonDocument("sha256:0", SampleForesight.comparison()));

        assertThat(Rendered.errors("comparison", text)).isEmpty();
        assertThat(text).contains("\"tenant_id\": \"T1\"", "\"against\": {");
        assertThat(Rendered.errors("comparison", text.replace("\"against\": {", "\"against\": 1, \"x\": {")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"cause\": \"exam-retired\"  | \"cause\": \"bad luck\"",
                "\"certain\": true            | \"certain\": \"yes\"",
                "\"assume\": \"flat\"         | \"assume\": \"growth\"",
                "\"day\": \"2022-01-01\"      | \"day\": \"1 January 2022\"",
                "\"exam\": \"MB-200\"         | \"test\": \"MB-200\"",
            })
    void a_forecast_with_a_slip_does_not_fit(String right, String wrong) {
        String text = forecast(Assumption.FLAT);
        assertThat(text).contains(right);
        assertThat(Rendered.errors("forecast", text.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void a_difference_names_both_sources() {
        assertThat(difference()).contains("\"source\": \"sha256:0\"", "\"source_before\": \"sha256:1\"");
    }
}
