package org.partnerscore.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerscore.core.Ledger.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.Ledger;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.programme.GrowthBands;
import org.partnerscore.core.programme.HeadcountOption;
import org.partnerscore.core.programme.LossPolicy;
import org.partnerscore.core.programme.Market;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Meter;
import org.partnerscore.core.programme.PairAmount;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Text;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Outcome;

/**
 * The steps from an account's sums to its points, told from the sums and again from the written score alone. May 2021 is
 * scored; every indicator has 10 points.
 */
class ArithmeticTest {
    private static final String NOW = "2021-05";
    private static final String BEFORE = "2020-05";

    private static SmallProgramme programme() {
        return new SmallProgramme()
                .withWorkload("desk", Meter.ACTIVE_USERS, SmallProgramme.always(BigDecimal.ONE), Map.of());
    }

    private static Ledger ledger(Programme programme) {
        return new Ledger(programme, "2019-05", NOW).reseller("S", "A1", "2019-01", null);
    }

    private static Ledger ledger(MeasureDefinition measure) {
        return ledger(programme()
                .with("indicator", SmallProgramme.number(20), measure)
                .build());
    }

    private static Ledger ledger(String measure) {
        return ledger(
                switch (measure) {
                    case "billed" ->
                        new MeasureDefinition.NetBilled(
                                SmallProgramme.always(Set.of(Channel.CSP)), SmallProgramme.always(Map.of()));
                    case "adds" ->
                        new MeasureDefinition.AddsMinusLosses(
                                SmallProgramme.always(LossPolicy.CREDITED_IN_MONTH_BEFORE), SmallProgramme.never());
                    case "crossed" ->
                        new MeasureDefinition.CrossedLine(SmallProgramme.number(10), SmallProgramme.always(12));
                    case "users" ->
                        new MeasureDefinition.GrowthOverBase(SmallProgramme.number(100), SmallProgramme.always(12));
                    case "consumption" ->
                        new MeasureDefinition.ConsumptionGrowth(SmallProgramme.number(100), SmallProgramme.always(12));
                    case "pairs" ->
                        new MeasureDefinition.NetPairs(
                                PairAmount.CONSUMPTION, SmallProgramme.number(10), SmallProgramme.always(12));
                    case "people" -> people();
                    default -> throw new IllegalArgumentException(measure);
                });
    }

    private static MeasureDefinition people() {
        return new MeasureDefinition.PeopleCertified(
                SmallProgramme.always(Map.of("p", SmallProgramme.requirement(List.of(List.of("X"))))));
    }

    private static void steps(Ledger ledger, String... steps) {
        assertThat(ledger.arithmetic()).containsExactly(steps);
        assertThat(ledger.retraced()).contains(List.of(steps));
    }

    @ParameterizedTest
    @CsvSource({
        "billed, 'POINTS_IN_PROPORTION 10.00 10.00 20 5.00'",
        "adds, 'POINTS_IN_PROPORTION 10.00 1 20 0.50'",
        "crossed, 'POINTS_IN_PROPORTION 10.00 1 20 0.50'",
        "pairs, 'POINTS_IN_PROPORTION 10.00 1 20 0.50'",
        "people, 'POINTS_IN_PROPORTION 10.00 1 20 0.50'",
    })
    void a_value_below_the_target_earns_in_proportion(String measure, String step) {
        steps(
                ledger(measure)
                        .with(row("S", NOW, "desk").withUse(1, 10).withBilled(BigDecimal.TEN))
                        .passed("X", "2021-01-01"),
                step);
    }

    @ParameterizedTest
    @CsvSource({
        "billed, POINTS_OF_NOTHING 0.00",
        "adds, POINTS_OF_NOTHING 0",
        "crossed, POINTS_OF_NOTHING 0",
        "pairs, POINTS_OF_NOTHING 0",
        "people, POINTS_OF_NOTHING 0",
    })
    void nothing_earns_nothing(String measure, String step) {
        steps(ledger(measure), step);
    }

    @ParameterizedTest
    @CsvSource({"19.99, 'POINTS_IN_PROPORTION 10.00 19.99 20 10.00'", "20.00, POINTS_AT_TARGET 20.00 20 10.00"})
    void the_target_earns_all(String dollars, String step) {
        steps(ledger("billed").with(row("S", NOW, "good").withBilled(new BigDecimal(dollars))), step);
    }

    @ParameterizedTest
    @CsvSource({
        "users, 99, 200, BASE_BELOW_MINIMUM 99 100, POINTS_NONE",
        "users, 100, 99, USERS_GROWN 99 100 -1, POINTS_NONE",
        "users, 100, 100, USERS_GROWN 100 100 0, POINTS_NONE",
        "users, 100, 110, USERS_GROWN 110 100 10, POINTS_BY_GROWTH 10.00 10 100 20 5.00",
        "consumption, 99, 200, BASE_BELOW_MINIMUM 99 100, POINTS_NONE",
        "consumption, 100, 99, CONSUMPTION_GROWN 99 100 -1, POINTS_NONE",
        "consumption, 100, 100, CONSUMPTION_GROWN 100 100 0, POINTS_NONE",
        "consumption, 100, 110, CONSUMPTION_GROWN 110 100 10, POINTS_BY_GROWTH 10.00 10 100 20 5.00",
    })
    void growth_is_told_from_its_base(String measure, long before, long now, String first, String second) {
        steps(
                ledger(measure)
                        .with(
                                row("S", BEFORE, "desk").withUse(1, before),
                                row("S", NOW, "desk").withUse(1, now)),
                first,
                second);
    }

    @ParameterizedTest
    @CsvSource({
        "users, 99, BASE_BELOW_MINIMUM",
        "users, 100, NO_GROWTH",
        "users, 101, NO_GROWTH",
        "consumption, 99, BASE_BELOW_MINIMUM",
        "consumption, 100, NO_GROWTH",
        "consumption, 101, NO_GROWTH",
    })
    void growth_of_nothing_is_remarked(String measure, long before, String remark) {
        assertThat(growth(measure, before, 100).remarks())
                .anySatisfy(reason -> assertThat(reason.code()).hasToString(remark));
    }

    @ParameterizedTest
    @CsvSource({"users, 120, true", "users, 119, false", "consumption, 120, true", "consumption, 119, false"})
    void the_target_of_growth_is_reached_by_its_percentage(String measure, long now, boolean reached) {
        IndicatorScore score = growth(measure, 100, now);

        assertThat(score.points().toString()).isEqualTo(reached ? "10.00" : "9.50");
        assertThat(score.remarks())
                .anySatisfy(reason ->
                        assertThat(reason.code()).hasToString(reached ? "TARGET_REACHED" : "SHORT_OF_TARGET"));
        assertThat(score.remarks())
                .noneSatisfy(reason -> assertThat(reason.code()).hasToString("NO_GROWTH"));
    }

    private static IndicatorScore growth(String measure, long before, long now) {
        return ledger(measure)
                .with(
                        row("S", BEFORE, "desk").withUse(1, before),
                        row("S", NOW, "desk").withUse(1, now))
                .score();
    }

    private static Ledger tiers(int forSilver) {
        Tier silver = Tier.ofValues(
                "silver", new Text("Silver", "Argent"), Map.of("indicator", BigDecimal.valueOf(forSilver)));
        Tier gold = Tier.ofValues("gold", new Text("Gold", "Or"), Map.of("indicator", BigDecimal.valueOf(3)));
        return ledger(programme()
                .withTiersOfValues(gold, silver)
                .with("indicator", null, people())
                .build());
    }

    @ParameterizedTest
    @CsvSource({"1, TIER_NEED_MET 1 silver 1", "2, TIER_NEED_MISSED 1 silver 2 1"})
    void without_points_the_tiers_needs_are_told(int forSilver, String step) {
        steps(tiers(forSilver).passed("X", "2021-01-01"), step, "TIER_NEED_MISSED 1 gold 3 2");
    }

    /** Growth of people from 1 October 2020: 100 % from 1 person; or 2 people for 12 months. */
    private static Ledger people(boolean headcount, String month) {
        GrowthBands bands = new GrowthBands(Map.of(Market.NONE, List.of(new GrowthBands.Band(1, 100))));
        Programme programme = new SmallProgramme()
                .with(
                        "growth",
                        null,
                        new MeasureDefinition.CertifiedGrowth(
                                "people",
                                SmallProgramme.always(LocalDate.of(2020, 10, 1)),
                                SmallProgramme.always(bands),
                                headcount
                                        ? SmallProgramme.always(new HeadcountOption(Map.of(Market.NONE, 1), 12, 12))
                                        : SmallProgramme.never()))
                .with("people", SmallProgramme.number(5), people())
                .build();
        return new Ledger(programme, "2019-05", month);
    }

    @Test
    void growth_of_people_is_told_from_the_baseline_day() {
        Ledger ledger = people(false, NOW).passed("X", "2020-01-01");

        assertThat(ledger.arithmetic())
                .containsExactly(
                        "BASELINE_OF_PROGRAMME 2020-10-01",
                        "GROWTH_NEEDS 1 100 2",
                        "GROWTH_NOT_REACHED 100 1",
                        "POINTS_NONE");
        assertThat(ledger.retraced())
                .contains(List.of("GROWTH_NEEDS 1 100 2", "GROWTH_NOT_REACHED 100 1", "POINTS_NONE"));
        assertThat(ledger.audit()).containsExactly("VALUE - 2021-05 1 counts", "BASELINE - 2020-10 1 counts");
    }

    @Test
    void a_base_of_nobody_is_below_the_smallest_band() {
        Ledger ledger = people(false, NOW).passed("X", "2021-01-01");

        assertThat(ledger.arithmetic())
                .containsExactly("BASELINE_OF_PROGRAMME 2020-10-01", "BASE_BELOW_MINIMUM 0 1", "POINTS_NONE");
        assertThat(ledger.retraced()).contains(List.of("BASE_BELOW_MINIMUM 0 1", "POINTS_NONE"));
        assertThat(ledger.audit())
                .containsExactly("VALUE - 2021-05 1 counts", "BASELINE - 2020-10 1 EXAM_PASSED_LATER X 2021-01-01");
    }

    @Test
    void before_the_baseline_day_nothing_is_earned() {
        Ledger ledger = people(true, "2020-09").passed("X", "2020-01-01");

        assertThat(ledger.arithmetic()).containsExactly("BEFORE_BASELINE 2020-10-01", "POINTS_NONE");
        assertThat(ledger.retraced()).contains(List.of("BEFORE_BASELINE 2020-10-01", "POINTS_NONE"));
        assertThat(ledger.audit()).containsExactly("VALUE - 2020-09 1 counts");
    }

    @Test
    void a_headcount_that_pays_is_told_with_its_days() {
        Ledger ledger = people(true, NOW).passed("X", "2021-01-01");

        assertThat(ledger.arithmetic())
                .containsExactly(
                        "BASELINE_OF_PROGRAMME 2020-10-01",
                        "BASE_BELOW_MINIMUM 0 1",
                        "HEADCOUNT_REACHED 1 2021-01-01 2022-01-01",
                        "POINTS_ALL 10.00");
        assertThat(ledger.retraced())
                .contains(List.of("BASE_BELOW_MINIMUM 0 1", "HEADCOUNT_PAYS 1", "POINTS_ALL 10.00"));
    }

    @Test
    void a_headcount_that_pays_no_more_or_was_not_reached_is_told() {
        assertThat(people(true, "2021-10").passed("X", "2020-01-01").arithmetic())
                .contains("HEADCOUNT_OVER 1 2020-10-01 2021-10-01", "POINTS_NONE");
        assertThat(people(true, "2021-09").passed("X", "2020-01-01").arithmetic())
                .contains("HEADCOUNT_REACHED 1 2020-10-01 2021-10-01", "POINTS_ALL 10.00");
        assertThat(people(true, NOW)
                        .passed("X", "2020-01-01", "2020-09-30", null, null)
                        .arithmetic())
                .contains("HEADCOUNT_NOT_REACHED 1 2020-10-01 2021-05-31", "POINTS_NONE");
    }

    @ParameterizedTest
    @CsvSource({"2019-09-30, false", "2019-10-01, true", "2020-01-15, true"})
    void a_headcount_is_not_looked_for_after_the_first_anniversary(String attained, boolean lookedFor) {
        List<String> steps = people(true, NOW)
                .attained(attained)
                .passed("X", "2020-01-01", "2020-09-30", null, null)
                .arithmetic();

        assertThat(steps.stream().anyMatch(step -> step.startsWith("HEADCOUNT_NOT_REACHED")))
                .isEqualTo(lookedFor);
    }

    @Test
    void an_anniversary_is_told_as_the_baseline_day() {
        assertThat(people(false, NOW)
                        .attained("2019-12-15")
                        .passed("X", "2020-01-01")
                        .arithmetic())
                .contains("BASELINE_ANNIVERSARY 2020-12-15");
    }

    @Test
    void a_score_that_does_not_follow_is_not_retraced() {
        Ledger none = people(false, NOW).passed("X", "2020-01-01");
        IndicatorScore paid = people(true, NOW).passed("X", "2021-01-01").score();

        assertThat(none.retraced(paid)).isEmpty();
        assertThat(none.retraced(none.score())).isPresent();
    }

    @Test
    void a_score_of_another_market_maximum_or_target_is_not_retraced() {
        Ledger ledger = ledger("billed").with(row("S", NOW, "good").withBilled(BigDecimal.TEN));
        IndicatorScore otherTarget = ledger(programme()
                        .with(
                                "indicator",
                                SmallProgramme.number(21),
                                new MeasureDefinition.NetBilled(
                                        SmallProgramme.always(Set.of(Channel.CSP)), SmallProgramme.always(Map.of())))
                        .build())
                .score();

        assertThat(ledger.retraced(otherTarget)).isEmpty();
        assertThat(ledger.retraced(tiers(2).score())).isEmpty();
        assertThat(tiers(2).retraced(ledger.score())).isEmpty();
    }

    @Test
    void points_other_than_those_of_the_value_are_not_retraced() {
        Ledger ledger = ledger("billed").with(row("S", NOW, "good").withBilled(BigDecimal.TEN));
        IndicatorScore score = ledger.score();
        IndicatorScore raised = new IndicatorScore(
                score.indicator(),
                score.market(),
                score.value(),
                score.baseline(),
                score.target(),
                score.maximum(),
                score.maximum(),
                Outcome.FULL,
                List.of());

        assertThat(ledger.retraced(score)).isPresent();
        assertThat(ledger.retraced(raised)).isEmpty();
    }
}
