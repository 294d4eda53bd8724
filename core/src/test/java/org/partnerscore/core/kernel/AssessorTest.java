package org.partnerscore.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.Bench;
import org.partnerscore.core.Ledger;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.programme.LossPolicy;
import org.partnerscore.core.programme.MarketBasis;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Meter;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.Scorecard;

class AssessorTest {
    private static final int RICH = 0;
    private static final int POOR = 1;

    private static Programme revenue(MarketBasis basis) {
        return new SmallProgramme()
                .withMarkets(basis)
                .with(
                        "revenue",
                        SmallProgramme.number(Map.of("rich", 1000, "poor", 500)),
                        new MeasureDefinition.NetBilled(
                                SmallProgramme.always(Set.of(Channel.CSP)), SmallProgramme.always(Map.of())))
                .build();
    }

    @Test
    void one_customer_of_the_first_market_decides() {
        Bench bench = new Bench(revenue(MarketBasis.CUSTOMERS), "2019-05", "2021-05");
        bench.tenant(POOR, t -> t.held(0, "2021-05", "2021-05", 0).reseller(0, 0, "2021-05", "2021-05"));
        bench.tenant(POOR, t -> t.held(0, "2021-05", "2021-05", 0).reseller(0, 0, "2021-05", "2021-05"));
        bench.tenant(
                RICH,
                t -> t.held(0, "2021-05", "2021-05", 0)
                        .association(0, 0, AssociationKind.CPOR, Claim.OSA, "2021-05", "2021-05"));

        assertThat(bench.score(0, POOR).market()).isEqualTo("rich");
        assertThat(bench.score(0, POOR).remarks()).contains(Reason.of(ReasonCode.MARKET_BY_CUSTOMERS, "rich"));
    }

    @Test
    void a_customer_of_the_last_market_decides_against_a_location_in_the_first() {
        Bench bench = new Bench(revenue(MarketBasis.CUSTOMERS), "2019-05", "2021-05");
        bench.tenant(POOR, t -> t.held(0, "2021-05", "2021-05", 0).reseller(0, 0, "2021-05", "2021-05"));

        assertThat(bench.score(0, RICH).market()).isEqualTo("poor");
    }

    @Test
    void the_market_asked_for_is_that_of_the_country_of_the_customer() {
        Ledger ledger = new Ledger(revenue(MarketBasis.CUSTOMERS), "2019-05", "2021-05")
                .with(Ledger.row("S", "2021-05", "good"))
                .reseller("S", "A1", "2021-05", null);

        assertThat(ledger.market()).isEqualTo(POOR);
    }

    @Test
    void a_customer_is_a_line_of_its_market_and_of_the_first_month_credited_in_the_window() {
        Bench bench = new Bench(adds(LossPolicy.CREDITED_IN_MONTH_BEFORE), "2019-05", "2021-05");
        bench.tenant(t -> t.held(0, "2019-05", "2021-05", 0).reseller(0, 0, "2020-08", "2021-05"));

        assertThat(bench.lines())
                .filteredOn(line -> line.slot().part() == Part.MARKET)
                .extracting(line -> MonthNumber.month(line.month()).toString())
                .containsExactly("2020-08");
    }

    @ParameterizedTest
    @CsvSource({"2020-05, poor", "2020-06, rich", "2021-05, rich"})
    void a_customer_counts_if_credited_within_the_window(String month, String market) {
        Bench bench = new Bench(revenue(MarketBasis.CUSTOMERS), "2019-05", "2021-05");
        bench.tenant(RICH, t -> t.held(0, month, month, 0).reseller(0, 0, month, month));

        assertThat(bench.score(0, POOR).market()).isEqualTo(market);
    }

    @Test
    void without_customers_the_location_decides() {
        Bench bench = new Bench(revenue(MarketBasis.CUSTOMERS), "2019-05", "2021-05");

        assertThat(bench.score(0, RICH).market()).isEqualTo("rich");
        assertThat(bench.score(0, POOR).market()).isEqualTo("poor");
        assertThat(bench.score(0, POOR).remarks()).contains(Reason.of(ReasonCode.MARKET_WITHOUT_CUSTOMERS, "poor"));
    }

    @Test
    void where_the_location_counts_customers_do_not() {
        Bench bench = new Bench(revenue(MarketBasis.LOCATION), "2019-05", "2021-05");
        bench.tenant(RICH, t -> t.held(0, "2021-05", "2021-05", 0).reseller(0, 0, "2021-05", "2021-05"));

        assertThat(bench.score(0, POOR).market()).isEqualTo("poor");
        assertThat(bench.score(0, POOR).remarks()).contains(Reason.of(ReasonCode.MARKET_BY_LOCATION, "poor"));
    }

    @ParameterizedTest
    @CsvSource({"2020-06, false", "2020-07, true"})
    void history_is_incomplete_if_the_data_begin_after_the_first_month_looked_at(String first, boolean incomplete) {
        Bench bench = new Bench(revenue(MarketBasis.LOCATION), first, "2021-05");

        assertThat(bench.score(0).remarks().contains(missing("2020-06", "2020-06")))
                .isEqualTo(incomplete);
    }

    @Test
    void a_market_by_customers_looks_back_over_the_window_even_where_the_measure_does_not() {
        assertThat(new Bench(people(MarketBasis.CUSTOMERS), "2021-01", "2021-05")
                        .score(0)
                        .remarks())
                .contains(missing("2020-06", "2020-12"));
    }

    @Test
    void a_market_by_location_looks_back_at_nothing() {
        assertThat(new Bench(people(MarketBasis.LOCATION), "2021-01", "2021-05")
                        .score(0)
                        .remarks())
                .extracting(Reason::code)
                .doesNotContain(ReasonCode.HISTORY_INCOMPLETE);
    }

    private static Programme people(MarketBasis basis) {
        return new SmallProgramme()
                .withMarkets(basis)
                .with("people", SmallProgramme.number(Map.of("rich", 5, "poor", 5)), certified())
                .build();
    }

    private static MeasureDefinition certified() {
        return new MeasureDefinition.PeopleCertified(
                SmallProgramme.always(Map.of("p", SmallProgramme.requirement(List.of(List.of("A"))))));
    }

    @Test
    void a_track_looks_back_to_its_earlier_month_even_where_the_measure_does_not() {
        assertThat(new Bench(people(new SmallProgramme().withTracks()), "2021-01", "2021-05")
                        .score(0)
                        .remarks())
                .contains(missing("2020-05", "2020-12"));
    }

    @ParameterizedTest
    @CsvSource({"1, middle", "2, big"})
    void pairs_tell_the_track_even_where_no_indicator_takes_credit_for_customers(int pairs, String track) {
        Bench bench = new Bench(people(new SmallProgramme().withThreeTracks()), "2019-05", "2021-05");
        for (int i = 0; i < pairs; i++) {
            bench.tenant(t -> t.row(0, "2020-05", "desk", 0, 10_001)
                    .row(0, "2021-05", "desk", 0, 10_001)
                    .reseller(0, 0, "2020-05", "2021-05"));
        }

        assertThat(bench.score(0).market()).isEqualTo(track);
    }

    private static Programme people(SmallProgramme ofTracks) {
        return ofTracks.withWorkload("desk", Meter.ACTIVE_USERS, SmallProgramme.always(BigDecimal.ONE), Map.of())
                .with("people", SmallProgramme.number(Map.of("big", 5, "middle", 5, "small", 5)), certified())
                .build();
    }

    @Test
    void each_indicator_has_its_own_remarks_and_not_those_of_the_one_before() {
        Programme both = new SmallProgramme()
                .with("people", SmallProgramme.number(5), certified())
                .with("more-people", SmallProgramme.number(5), certified())
                .build();

        assertThat(new Bench(both, "2019-05", "2021-05")
                        .card(0, 0)
                        .pathways()
                        .get(0)
                        .indicators())
                .extracting(score -> score.remarks().size())
                .containsExactly(2, 2);
    }

    @ParameterizedTest
    @CsvSource({"CREDITED_IN_MONTH_BEFORE, 2020-05", "CREDITED_WITH_LATEST_ADD, 2019-05"})
    void adds_look_back_as_far_as_their_losses(LossPolicy policy, String from) {
        assertThat(new Bench(adds(policy), "2021-01", "2021-05").score(0).remarks())
                .contains(missing(from, "2020-12"));
        assertThat(new Bench(adds(policy), from, "2021-05").score(0).remarks())
                .extracting(Reason::code)
                .doesNotContain(ReasonCode.HISTORY_INCOMPLETE);
    }

    private static Programme adds(LossPolicy policy) {
        return new SmallProgramme()
                .with(
                        "adds",
                        SmallProgramme.number(10),
                        new MeasureDefinition.AddsMinusLosses(SmallProgramme.always(policy), SmallProgramme.always(12)))
                .build();
    }

    @Test
    void without_remarks_the_score_is_the_same() {
        Programme programme = revenue(MarketBasis.CUSTOMERS);
        DataSpan span = new DataSpan(YearMonth.of(2021, 1), YearMonth.of(2021, 5), null);
        ScoringPlan plan = ScoringPlan.of(programme, YearMonth.of(2021, 5), span);
        AccountTotals totals = new AccountTotals(plan.slots(), 1);
        AccountTraits traits = new AccountTraits("A", POOR, null);

        Scorecard with = plan.assessor(true).assess(0, traits, totals);
        Scorecard without = plan.assessor(false).assess(0, traits, totals);

        assertThat(with.pathways().get(0).indicators().get(0).remarks()).isNotEmpty();
        assertThat(without.pathways().get(0).indicators().get(0).remarks()).isEmpty();
        assertThat(without)
                .usingRecursiveComparison()
                .ignoringFields("pathways.indicators.remarks")
                .isEqualTo(with);
    }

    private static Reason missing(String from, String to) {
        return Reason.of(ReasonCode.HISTORY_INCOMPLETE, YearMonth.parse(from), YearMonth.parse(to));
    }
}
