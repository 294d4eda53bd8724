package org.partnerscore.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.LossPolicy;
import org.partnerscore.core.programme.MarketBasis;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Meter;
import org.partnerscore.core.programme.NoRuleInForceException;
import org.partnerscore.core.programme.Programme;

class ScoringPlanTest {
    private static final DataSpan DATA = new DataSpan(YearMonth.of(2018, 6), YearMonth.of(2021, 6), null);
    private static final Dated<LossPolicy> LOSS = new Dated<>(
            "loss",
            List.of(
                    SmallProgramme.from("2019-01-01", LossPolicy.CREDITED_IN_MONTH_BEFORE),
                    SmallProgramme.from("2021-05-28", LossPolicy.CREDITED_WITH_LATEST_ADD)));
    private static final MeasureDefinition ADDS = new MeasureDefinition.AddsMinusLosses(
            LOSS, new Dated<>("claim-back", List.of(SmallProgramme.from("2021-05-28", 12))));
    private static final Programme PROGRAMME = new SmallProgramme()
            .withMarkets(MarketBasis.CUSTOMERS)
            .with("adds", SmallProgramme.number(Map.of("rich", 10, "poor", 5)), ADDS)
            .build();

    @ParameterizedTest
    @CsvSource({
        "2018-06, 2018-06-30, month-before-rules",
        "2018-12, 2019-01-01, month-before-rules",
        "2019-01, 2018-12-31, day-before-rules",
        "2021-07, 2021-07-31, month-after-data",
    })
    void a_month_that_cannot_be_scored_is_refused(YearMonth month, LocalDate rulesAsOf, String reason) {
        assertThatExceptionOfType(MonthRefusedException.class)
                .isThrownBy(() -> ScoringPlan.of(PROGRAMME, month, rulesAsOf, DATA))
                .satisfies(e -> assertThat(e.reason().code().id()).isEqualTo(reason))
                .withMessageStartingWith(reason);
    }

    @Test
    void a_month_before_the_data_is_refused() {
        DataSpan later = new DataSpan(YearMonth.of(2021, 1), YearMonth.of(2021, 6), null);

        assertThatExceptionOfType(MonthRefusedException.class)
                .isThrownBy(() -> ScoringPlan.of(PROGRAMME, YearMonth.of(2020, 12), later))
                .satisfies(e -> assertThat(e.reason().code().id()).isEqualTo("month-before-data"));
    }

    @Test
    void the_first_and_the_last_month_can_be_scored() {
        assertThat(ScoringPlan.of(PROGRAMME, YearMonth.of(2019, 1), DATA).rulesAsOf())
                .isEqualTo(LocalDate.of(2019, 1, 31));
        assertThat(ScoringPlan.of(PROGRAMME, YearMonth.of(2021, 6), DATA).day()).isEqualTo(LocalDate.of(2021, 6, 30));
    }

    @ParameterizedTest
    @CsvSource({"2021-05-27, 2020-05", "2021-05-28, 2019-05"})
    void rows_are_read_from_as_far_back_as_the_rules_of_the_day_look(LocalDate rulesAsOf, YearMonth first) {
        ScoringPlan plan = ScoringPlan.of(PROGRAMME, YearMonth.of(2021, 5), rulesAsOf, DATA);

        assertThat(MonthNumber.month(plan.firstMonthRead())).isEqualTo(first);
    }

    @Test
    void countries_on_no_list_are_of_the_last_market() {
        ScoringPlan plan = ScoringPlan.of(PROGRAMME, YearMonth.of(2021, 5), DATA);

        assertThat(plan.marketOf("XR")).isZero();
        assertThat(plan.marketOf("XP")).isEqualTo(1);
    }

    @Test
    void a_country_is_of_the_market_that_lists_it() {
        Programme three = new SmallProgramme()
                .withThreeMarkets(MarketBasis.CUSTOMERS)
                .with("adds", SmallProgramme.number(Map.of("rich", 10, "middle", 7, "poor", 5)), ADDS)
                .build();
        ScoringPlan plan = ScoringPlan.of(three, YearMonth.of(2021, 5), DATA);

        assertThat(plan.marketOf("XR")).isZero();
        assertThat(plan.marketOf("XM")).isEqualTo(1);
        assertThat(plan.marketOf("XP")).isEqualTo(2);
    }

    @Test
    void a_programme_without_markets_has_every_country_in_its_one() {
        ScoringPlan plan = ScoringPlan.of(people(), YearMonth.of(2021, 5), DATA);

        assertThat(plan.marketOf("XR")).isZero();
        assertThat(plan.marketOf("XP")).isZero();
    }

    @Test
    void products_are_those_of_the_pathways() {
        ScoringPlan plan = ScoringPlan.of(PROGRAMME, YearMonth.of(2021, 5), DATA);

        assertThat(plan.products()).containsExactly("good");
        assertThat(plan.pathwaysOf("good")).isEqualTo(1);
        assertThat(plan.pathwaysOf("other")).isZero();
    }

    @Test
    void a_product_has_the_bits_of_every_pathway_and_workload_that_it_is_of() {
        Programme programme = new SmallProgramme()
                .withSecondPathway("good", "fine", "desk")
                .withWorkload("shop", Meter.ACTIVE_USERS, SmallProgramme.always(BigDecimal.ONE), Map.of())
                .withWorkload("desk", Meter.ACTIVE_USERS, SmallProgramme.always(BigDecimal.ONE), Map.of())
                .with("adds", SmallProgramme.number(10), ADDS)
                .build();
        ScoringPlan plan = ScoringPlan.of(programme, YearMonth.of(2021, 5), DATA);

        assertThat(plan.pathwaysOf("fine")).isEqualTo(0b0010);
        assertThat(plan.pathwaysOf("good")).isEqualTo(0b0011);
        assertThat(plan.pathwaysOf("shop")).isEqualTo(0b0101);
        assertThat(plan.pathwaysOf("desk")).isEqualTo(0b1011);
    }

    @Test
    void each_market_has_a_sum_of_its_customers() {
        assertThat(ScoringPlan.of(PROGRAMME, YearMonth.of(2021, 5), DATA)
                        .slots()
                        .slots())
                .filteredOn(slot -> slot.part() == Part.MARKET)
                .extracting(Slot::market)
                .containsExactly(0, 1);
    }

    @Test
    void slots_of_a_plan_are_the_same_each_time() {
        assertThat(ScoringPlan.of(PROGRAMME, YearMonth.of(2021, 5), DATA)
                        .slots()
                        .slots())
                .isEqualTo(ScoringPlan.of(PROGRAMME, YearMonth.of(2021, 5), DATA)
                        .slots()
                        .slots())
                .extracting(Slot::index)
                .startsWith(0, 1);
    }

    @Test
    void a_value_that_is_needed_and_not_in_force_is_named() {
        Programme lacking = new SmallProgramme()
                .with(
                        "adds",
                        SmallProgramme.number(10),
                        new MeasureDefinition.AddsMinusLosses(
                                SmallProgramme.always(LossPolicy.CREDITED_WITH_LATEST_ADD), SmallProgramme.never()))
                .build();

        assertThatExceptionOfType(NoRuleInForceException.class)
                .isThrownBy(() -> ScoringPlan.of(lacking, YearMonth.of(2021, 5), DATA));
    }

    private static Programme people() {
        return new SmallProgramme()
                .with(
                        "people",
                        SmallProgramme.number(5),
                        new MeasureDefinition.PeopleCertified(
                                SmallProgramme.always(Map.of("p", SmallProgramme.requirement(List.of(List.of("A")))))))
                .build();
    }
}
