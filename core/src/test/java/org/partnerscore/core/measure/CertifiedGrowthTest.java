package org.partnerscore.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.Bench;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.GrowthBands;
import org.partnerscore.core.programme.GrowthBands.Band;
import org.partnerscore.core.programme.HeadcountOption;
import org.partnerscore.core.programme.Market;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Outcome;
import org.partnerscore.core.score.Points;

/** Baseline day 2020-10-01; 35 % from 15 people, 25 % from 30, no rate from 50. */
class CertifiedGrowthTest {
    private static final Programme GROWTH_ONLY = programme(SmallProgramme.never());
    private static final Programme EITHER =
            programme(SmallProgramme.always(new HeadcountOption(Map.of(Market.NONE, 50), 24, 12)));

    private static Programme programme(Dated<HeadcountOption> headcount) {
        return new SmallProgramme()
                .with("growth", null, growth("people", headcount))
                .with(
                        "people",
                        SmallProgramme.number(5),
                        new MeasureDefinition.PeopleCertified(
                                SmallProgramme.always(Map.of("p", SmallProgramme.requirement(List.of(List.of("A")))))))
                .build();
    }

    private static MeasureDefinition growth(String people, Dated<HeadcountOption> headcount) {
        List<Band> bands = List.of(new Band(15, 35), new Band(30, 25), new Band(50, null));
        return new MeasureDefinition.CertifiedGrowth(
                people,
                SmallProgramme.always(LocalDate.of(2020, 10, 1)),
                SmallProgramme.always(new GrowthBands(Map.of(Market.NONE, bands))),
                headcount);
    }

    @ParameterizedTest
    @CsvSource({
        "14, 100, '', BELOW_MINIMUM",
        "15, 20, 35, NONE",
        "15, 21, 35, FULL",
        "20, 27, 35, FULL",
        "29, 39, 35, NONE",
        "29, 40, 35, FULL",
        "30, 37, 25, NONE",
        "30, 38, 25, FULL",
        "49, 62, 25, FULL",
        "50, 100, '', NONE",
    })
    void growth_must_reach_the_rate_of_the_base(int before, int now, String target, Outcome outcome) {
        Bench bench = new Bench(GROWTH_ONLY, "2020-10", "2021-05");
        bench.account(0, null, a -> a.people(before, "2020-10-01", "A").people(now - before, "2021-05-31", "A"));

        IndicatorScore score = bench.score(0);
        assertThat(score.outcome()).isEqualTo(outcome);
        assertThat(score.points()).hasToString(outcome == Outcome.FULL ? "10.00" : "0.00");
        assertThat(score.value()).isEqualByComparingTo(String.valueOf(now));
        assertThat(score.baseline()).isEqualByComparingTo(String.valueOf(before));
        assertThat(score.target() == null ? "" : score.target().toString()).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({"2020-09, NOT_AVAILABLE", "2020-10, NONE"})
    void before_the_baseline_day_there_is_nothing_to_grow_from(String month, Outcome outcome) {
        Bench bench = new Bench(GROWTH_ONLY, "2020-01", month);
        bench.account(0, null, a -> a.people(15, "2020-01-01", "A"));

        IndicatorScore score = bench.score(0);
        assertThat(score.outcome()).isEqualTo(outcome);
        assertThat(score.baseline() == null).isEqualTo(outcome == Outcome.NOT_AVAILABLE);
        assertThat(score.remarks().contains(Reason.of(ReasonCode.BEFORE_BASELINE, LocalDate.of(2020, 10, 1))))
                .isEqualTo(outcome == Outcome.NOT_AVAILABLE);
    }

    @ParameterizedTest
    @CsvSource({"49, false", "50, true"})
    void a_base_for_which_no_growth_is_enough_is_remarked(int before, boolean remarked) {
        Bench bench = new Bench(GROWTH_ONLY, "2020-10", "2021-05");
        bench.account(0, null, a -> a.people(before, "2020-10-01", "A"));

        assertThat(bench.score(0).remarks().contains(Reason.of(ReasonCode.NO_RATE_FOR_BASE, (long) before)))
                .isEqualTo(remarked);
    }

    @Test
    void an_anniversary_moves_the_baseline_day() {
        Bench bench = new Bench(GROWTH_ONLY, "2020-01", "2021-05");
        bench.account(
                0,
                "2019-03-10",
                a -> a.people(15, "2020-10-01", "A")
                        .people(5, "2021-03-10", "A")
                        .people(7, "2021-03-11", "A"));

        assertThat(bench.score(0).baseline()).isEqualByComparingTo("20");
        assertThat(bench.score(0).remarks())
                .contains(Reason.of(ReasonCode.BASELINE_ANNIVERSARY, LocalDate.of(2021, 3, 10)));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, 2022-11, FULL",
        "2020-12-31, 2022-12, BELOW_MINIMUM", // 2022-12-31 is not before 2022-12-31
        "2021-01-01, 2022-12, FULL",
        "2021-01-01, 2023-01, BELOW_MINIMUM",
    })
    void so_many_people_pay_for_24_months_from_the_first_day(String day, String month, Outcome outcome) {
        Bench bench = new Bench(EITHER, "2020-10", month);
        bench.account(0, null, a -> a.people(50, day, "A"));

        assertThat(bench.score(0).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-15, 2021-03-15, FULL",
        "2020-03-15, 2021-03-16, BELOW_MINIMUM",
        "2020-02-29, 2021-02-28, FULL",
        "2020-02-29, 2021-03-01, BELOW_MINIMUM",
        "2019-10-01, 2020-10-01, FULL", // anniversary and baseline day in one
        "2019-09-30, 2020-10-01, NONE",
    })
    void so_many_people_must_be_reached_by_the_first_anniversary(String attained, String day, Outcome outcome) {
        Bench bench = new Bench(EITHER, "2020-10", "2021-04");
        bench.account(0, attained, a -> a.people(50, day, "A"));

        IndicatorScore score = bench.score(0);
        assertThat(score.points()).hasToString(outcome == Outcome.FULL ? "10.00" : "0.00");
        assertThat(score.outcome()).isEqualTo(outcome);
    }

    @Test
    void each_account_is_counted_by_itself() {
        Bench bench = new Bench(EITHER, "2020-10", "2021-05");
        bench.account(0, null, a -> a.people(49, "2020-11-01", "A"));
        bench.account(1, null, a -> a.people(49, "2020-11-01", "A"));
        bench.account(2, null, a -> a.people(50, "2020-11-01", "A"));

        assertThat(bench.score(0).outcome()).isEqualTo(Outcome.BELOW_MINIMUM);
        assertThat(bench.score(1).outcome()).isEqualTo(Outcome.BELOW_MINIMUM);
        assertThat(bench.score(2).outcome()).isEqualTo(Outcome.FULL);
    }

    @Test
    void the_remark_of_option_two_names_the_first_day_and_the_day_it_ends() {
        Bench bench = new Bench(EITHER, "2020-10", "2021-05");
        bench.account(0, null, a -> a.people(30, "2020-11-01", "A").people(20, "2020-12-15", "A"));

        assertThat(bench.score(0).remarks())
                .contains(Reason.of(
                        ReasonCode.HEADCOUNT_REACHED, 50, LocalDate.of(2020, 12, 15), LocalDate.of(2022, 12, 15)));
    }

    @Test
    void a_score_written_down_is_retraced_to_the_growth_that_its_numbers_tell() {
        Bench bench = new Bench(EITHER, "2020-10", "2021-05");
        bench.account(0, null, a -> a.people(15, "2020-10-01", "A").people(6, "2021-05-31", "A"));

        assertThat(retraced(bench, bench.score(0)))
                .contains(List.of(
                        Reason.of(ReasonCode.GROWTH_NEEDS, 15L, BigDecimal.valueOf(35), 21L),
                        Reason.of(ReasonCode.GROWTH_REACHED, BigDecimal.valueOf(35)),
                        Reason.of(ReasonCode.POINTS_ALL, "10.00")));
    }

    @Test
    void points_that_growth_does_not_give_are_those_of_option_two() {
        Bench bench = new Bench(EITHER, "2020-10", "2021-05");
        bench.account(0, null, a -> a.people(50, "2020-11-01", "A"));

        assertThat(retraced(bench, bench.score(0)))
                .contains(List.of(
                        Reason.of(ReasonCode.BASE_BELOW_MINIMUM, 0L, 15L),
                        Reason.of(ReasonCode.HEADCOUNT_PAYS, 50),
                        Reason.of(ReasonCode.POINTS_ALL, "10.00")));
    }

    @Test
    void points_that_the_rules_cannot_give_are_not_retraced() {
        Bench bench = new Bench(EITHER, "2020-10", "2021-05");
        bench.account(0, null, a -> a.people(50, "2020-11-01", "A"));
        Bench grown = new Bench(GROWTH_ONLY, "2020-10", "2021-05");
        grown.account(0, null, a -> a.people(15, "2020-10-01", "A").people(6, "2021-05-31", "A"));

        assertThat(retraced(grown, bench.score(0))).isEmpty();
        assertThat(retraced(grown, withPoints(grown.score(0), Points.ZERO))).isEmpty();
    }

    @Test
    void points_before_the_baseline_day_are_not_retraced() {
        Bench bench = new Bench(EITHER, "2020-01", "2020-09");

        assertThat(retraced(bench, bench.score(0))).isPresent();
        assertThat(retraced(bench, withPoints(bench.score(0), Points.of(BigDecimal.TEN))))
                .isEmpty();
    }

    private static Optional<List<Reason>> retraced(Bench bench, IndicatorScore score) {
        return bench.plan().assessor(false).retrace(0, 0, score);
    }

    private static IndicatorScore withPoints(IndicatorScore score, Points points) {
        return new IndicatorScore(
                score.indicator(),
                score.market(),
                score.value(),
                score.baseline(),
                score.target(),
                points,
                score.maximum(),
                Outcome.NONE,
                List.of());
    }

    @ParameterizedTest
    @CsvSource({"2020-10-01, false", "2020-10-02, true"})
    void history_is_incomplete_if_the_data_have_no_pass_by_the_baseline_day(LocalDate firstPass, boolean incomplete) {
        DataSpan span = new DataSpan(YearMonth.of(2020, 1), YearMonth.of(2021, 5), firstPass);
        Bench bench = new Bench(GROWTH_ONLY, span, "2021-05");

        assertThat(bench.score(0).remarks().stream().anyMatch(r -> r.code() == ReasonCode.HISTORY_INCOMPLETE))
                .isEqualTo(incomplete);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-10-31, 2020-10", // passes of the baseline day's own month are lacking
        "2020-11-01, 2020-10",
        "2021-01-15, 2020-12",
        "2021-05-31, 2021-04",
        "2021-06-01, 2021-04",
        "2022-03-10, 2021-04",
        ", 2021-04",
    })
    void the_months_without_passes_are_those_up_to_the_month_before_the_first(
            @Nullable LocalDate firstPass, YearMonth last) {
        DataSpan span = new DataSpan(YearMonth.of(2020, 1), YearMonth.of(2021, 5), firstPass);

        assertThat(new Bench(GROWTH_ONLY, span, "2021-05").score(0).remarks())
                .contains(Reason.of(ReasonCode.HISTORY_INCOMPLETE, YearMonth.of(2020, 10), last));
    }

    @Test
    void people_of_an_indicator_that_does_not_count_people_are_refused() {
        Programme wrong = new SmallProgramme()
                .with("growth", null, growth("growth", SmallProgramme.never()))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bench(wrong, "2020-10", "2021-05"))
                .withMessageContaining("people-certified");
    }
}
