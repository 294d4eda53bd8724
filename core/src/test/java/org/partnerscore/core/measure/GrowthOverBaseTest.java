package org.partnerscore.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.Bench;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Outcome;

class GrowthOverBaseTest {
    private static final Programme PROGRAMME = new SmallProgramme()
            .with(
                    "growth",
                    SmallProgramme.number(25),
                    new MeasureDefinition.GrowthOverBase(SmallProgramme.number(250), SmallProgramme.always(12)))
            .build();

    private final Bench bench = new Bench(PROGRAMME, "2019-05", "2021-05");

    @ParameterizedTest
    @CsvSource({
        "250, 305, 8.80, PARTIAL", // 22 % of 25 %: 10 × 22 / 25
        "400, 500, 10.00, FULL",
        "400, 900, 10.00, FULL",
        "400, 400, 0.00, NONE",
        "400, 0, 0.00, NONE",
        "250, 250, 0.00, NONE",
        "249, 900, 0.00, BELOW_MINIMUM",
        "0, 900, 0.00, BELOW_MINIMUM",
        "300, 301, 0.13, PARTIAL", // 0.333… %: 10 × 0.333… / 25 = 0.1333…
    })
    void points_are_in_proportion_to_growth_over_a_base_that_is_large_enough(
            long before, long now, String points, Outcome outcome) {
        bench.tenant(t -> t.held(0, "2020-05", "2020-05", before)
                .held(0, "2021-05", "2021-05", now)
                .reseller(0, 0, "2020-05", "2021-05"));

        IndicatorScore score = bench.score(0);
        assertThat(score.points()).hasToString(points);
        assertThat(score.outcome()).isEqualTo(outcome);
        assertThat(score.value()).isEqualByComparingTo(String.valueOf(now));
        assertThat(score.baseline()).isEqualByComparingTo(String.valueOf(before));
    }

    @Test
    void only_the_month_scored_and_the_same_month_a_year_before_count() {
        bench.tenant(t -> t.held(0, "2020-04", "2020-04", 1)
                .held(0, "2020-05", "2020-05", 20)
                .held(0, "2020-06", "2021-04", 300)
                .held(0, "2021-05", "2021-05", 4000)
                .reseller(0, 0, "2020-04", "2021-05"));

        assertThat(bench.score(0).value()).isEqualByComparingTo("4000");
        assertThat(bench.score(0).baseline()).isEqualByComparingTo("20");
    }

    @Test
    void each_month_has_the_customers_credited_in_it() {
        bench.tenant(t -> t.held(0, "2020-05", "2021-05", 300)
                .reseller(0, 0, "2020-05", "2020-05")
                .reseller(0, 1, "2021-05", "2021-05"));

        assertThat(bench.score(0).value()).isEqualByComparingTo("0");
        assertThat(bench.score(0).baseline()).isEqualByComparingTo("300");
        assertThat(bench.score(1).value()).isEqualByComparingTo("300");
        assertThat(bench.score(1).baseline()).isEqualByComparingTo("0");
    }

    @Test
    void a_customer_counts_whole_and_once() {
        bench.tenant(t -> t.held(0, "2021-05", "2021-05", 100)
                .held(1, "2021-05", "2021-05", 200)
                .held(2, "2021-05", "2021-05", 4000)
                .reseller(0, 0, "2021-05", "2021-05")
                .reseller(1, 0, "2021-05", "2021-05"));

        assertThat(bench.value(0)).isEqualTo("4300");
    }

    @Test
    void the_remark_says_how_many_users_are_missing_rounded_up() {
        // a quarter more than 251 is 313.75
        bench.tenant(t -> t.held(0, "2020-05", "2020-05", 251)
                .held(0, "2021-05", "2021-05", 300)
                .reseller(0, 0, "2020-05", "2021-05"));

        List<Reason> remarks = bench.score(0).remarks();
        assertThat(remarks).extracting(Reason::code).containsExactly(ReasonCode.SHORT_OF_TARGET);
        assertThat(remarks.get(0).arguments().get("missing")).hasToString("14");
    }
}
