package org.partnerscore.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.Bench;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.programme.MarketBasis;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Programme;

class CrossedLineTest {
    private static Programme programme(int referenceMonths) {
        return new SmallProgramme()
                .with(
                        "deployments",
                        SmallProgramme.number(5),
                        new MeasureDefinition.CrossedLine(
                                SmallProgramme.number(100), SmallProgramme.always(referenceMonths)))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "11, 2020-06, 99, 100, 1",
        "11, 2020-06, 100, 100, 0",
        "11, 2020-06, 99, 99, 0",
        "11, 2020-05, 99, 100, 0", // at the line already in M-11
        "12, 2020-05, 99, 100, 1",
        "12, 2020-05, 100, 100, 0",
        "12, 2020-04, 99, 100, 0", // at the line already in M-12
    })
    void a_customer_crosses_if_below_in_the_reference_month_and_at_the_line_after_it(
            int referenceMonths, String below, long before, long after, String value) {
        Bench bench = new Bench(programme(referenceMonths), "2019-05", "2021-05");
        bench.tenant(t -> t.held(0, "2019-05", below, before)
                .held(0, java.time.YearMonth.parse(below).plusMonths(1).toString(), "2021-05", after)
                .reseller(0, 0, "2021-05", "2021-05"));

        assertThat(bench.value(0)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"2020-06, 0", "2020-07, 1", "2021-04, 1"})
    void one_month_at_the_line_after_the_reference_month_is_enough(String month, String value) {
        Bench bench = new Bench(programme(11), "2019-05", "2021-05");
        bench.tenant(t ->
                t.held(0, month, month, 100).held(1, "2021-05", "2021-05", 0).reseller(1, 0, "2021-05", "2021-05"));

        assertThat(bench.value(0)).isEqualTo(value);
    }

    @Test
    void the_line_names_the_first_month_at_or_over_it() {
        Bench bench = new Bench(programme(11), "2019-05", "2021-05");
        bench.tenant(t -> t.held(0, "2021-02", "2021-05", 100).reseller(0, 0, "2021-05", "2021-05"));

        assertThat(bench.lines().stream().filter(line -> line.slot().indicator() == 0))
                .extracting(line -> MonthNumber.month(line.month()).toString())
                .containsExactly("2021-02");
    }

    @Test
    void credit_is_needed_in_the_month_scored_and_no_other() {
        Bench bench = new Bench(programme(11), "2019-05", "2021-05");
        bench.tenant(t -> t.held(0, "2021-01", "2021-05", 100)
                .reseller(0, 0, "2021-05", "2021-05")
                .reseller(0, 1, "2021-01", "2021-04"));
        bench.tenant(t -> t.held(0, "2021-01", "2021-04", 100).reseller(0, 2, "2021-01", "2021-05"));

        assertThat(bench.value(0)).isEqualTo("1");
        assertThat(bench.value(1)).isEqualTo("0");
        assertThat(bench.value(2)).isEqualTo("0");
    }

    @Test
    void users_of_all_subscriptions_count_also_of_those_the_account_is_not_credited_for() {
        Bench bench = new Bench(programme(11), "2019-05", "2021-05");
        bench.tenant(t -> t.held(0, "2021-01", "2021-05", 60)
                .held(1, "2021-01", "2021-05", 40)
                .reseller(0, 0, "2021-05", "2021-05"));

        assertThat(bench.value(0)).isEqualTo("1");
    }

    @Test
    void users_of_the_other_pathway_cross_no_line_of_this_one() {
        Programme programme = new SmallProgramme()
                .withSecondPathway("fine")
                .with(
                        "deployments",
                        SmallProgramme.number(5),
                        new MeasureDefinition.CrossedLine(SmallProgramme.number(100), SmallProgramme.always(11)))
                .build();
        Bench bench = new Bench(programme, "2019-05", "2021-05");
        bench.tenant(t -> t.row(0, "2021-05", "good", 99, 0)
                .row(0, "2021-05", "fine", 100, 0)
                .reseller(0, 0, "2021-05", "2021-05"));

        assertThat(bench.value(0, 0)).isEqualTo("0");
        assertThat(bench.value(0, 1)).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1"})
    void the_line_is_that_of_the_accounts_market(int market, String value) {
        Programme programme = new SmallProgramme()
                .withMarkets(MarketBasis.LOCATION)
                .with(
                        "deployments",
                        SmallProgramme.number(Map.of("rich", 5, "poor", 5)),
                        new MeasureDefinition.CrossedLine(
                                SmallProgramme.number(Map.of("rich", 100, "poor", 50)), SmallProgramme.always(11)))
                .build();
        Bench bench = new Bench(programme, "2019-05", "2021-05");
        bench.tenant(t -> t.held(0, "2021-01", "2021-05", 99).reseller(0, 0, "2021-05", "2021-05"));

        assertThat(bench.score(0, market).value()).isEqualByComparingTo(value);
    }
}
