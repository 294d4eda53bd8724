package org.partnerscore.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Text;
import org.partnerscore.core.programme.Tier;

class ScorecardTest {
    private static final List<Tier> TIERS = List.of(tier("gold", 80), tier("silver", 60));
    private static final Programme PROGRAMME = new SmallProgramme()
            .with(
                    "revenue",
                    SmallProgramme.number(100),
                    new MeasureDefinition.NetBilled(
                            SmallProgramme.always(Set.of()), SmallProgramme.always(java.util.Map.of())))
            .build();
    private static final Indicator INDICATOR = PROGRAMME.indicators().get(0);

    @ParameterizedTest
    @CsvSource({"0, none", "5999, none", "6000, silver", "7999, silver", "8000, gold", "10000, gold"})
    void the_tier_is_the_best_whose_minimum_is_reached(int hundredths, String tier) {
        assertThat(score(hundredths).tier()).isEqualTo(tier);
    }

    @ParameterizedTest
    @CsvSource({"5999, ''", "6000, silver", "8000, gold"})
    void the_status_is_the_tier_or_nothing(int hundredths, String status) {
        assertThat(score(hundredths).status()).isEqualTo(status);
    }

    @Test
    void a_pathway_has_points_if_its_indicators_have() {
        Programme without = new SmallProgramme()
                .withTiersOfValues(Tier.ofValues("good", new Text("g", "g"), Map.of("revenue", BigDecimal.ONE)))
                .with("revenue", null, INDICATOR.measure())
                .build();
        IndicatorScore none = new IndicatorScore(
                without.indicators().get(0),
                "",
                BigDecimal.ZERO,
                null,
                null,
                Points.ZERO,
                Points.ZERO,
                Outcome.NONE,
                List.of());

        assertThat(score(0).hasPoints()).isTrue();
        assertThat(score(0).indicators().get(0).hasPoints()).isTrue();
        assertThat(new PathwayScore(score(0).pathway(), List.of(none), TIERS).hasPoints())
                .isFalse();
    }

    @Test
    void the_next_tier_is_the_lowest_not_yet_reached() {
        assertThat(score(0).nextTier()).map(Tier::id).contains("silver");
        assertThat(score(0).toNextTier()).contains(new Points(6000));
        assertThat(score(6001).nextTier()).map(Tier::id).contains("gold");
        assertThat(score(6001).toNextTier()).contains(new Points(1999));
        assertThat(score(8000).nextTier()).isEmpty();
        assertThat(score(8000).toNextTier()).isEmpty();
    }

    @Test
    void a_tier_may_need_points_in_each_indicator_as_well() {
        Tier each = new Tier("all", new Text("all", "tous"), BigDecimal.ONE, new BigDecimal("0.01"), Map.of());
        PathwayScore some = new PathwayScore(score(0).pathway(), score(5000, 1).indicators(), List.of(each));
        PathwayScore lacking =
                new PathwayScore(score(0).pathway(), score(5000, 0).indicators(), List.of(each));

        assertThat(some.tier()).isEqualTo("all");
        assertThat(lacking.tier()).isEqualTo(Tier.NONE);
        assertThat(lacking.nextTier()).contains(each);
        assertThat(lacking.toNextTier()).contains(Points.ZERO);
        assertThat(lacking.heldBackBy(each)).hasSize(1);
    }

    @Test
    void a_tier_of_values_needs_all_of_them() {
        Tier better = Tier.ofValues("better", new Text("b", "b"), Map.of("revenue", BigDecimal.valueOf(5)));
        Tier good = Tier.ofValues("good", new Text("g", "g"), Map.of("revenue", BigDecimal.valueOf(2)));
        PathwayScore enough = ofValues(List.of(better, good), 2, 3);
        PathwayScore lacking = ofValues(List.of(better, good), 2, 1);

        assertThat(enough.tier()).isEqualTo("good");
        assertThat(enough.rank()).isEqualTo(1);
        assertThat(enough.nextTier()).contains(better);
        assertThat(enough.toNextTier()).isEmpty();
        assertThat(enough.heldBackBy(better)).hasSize(2);
        assertThat(lacking.tier()).isEqualTo(Tier.NONE);
        assertThat(lacking.rank()).isEqualTo(2);
        assertThat(lacking.heldBackBy(good)).hasSize(1);
    }

    @Test
    void without_points_the_best_pathway_is_the_one_of_the_best_tier() {
        Tier good = Tier.ofValues("good", new Text("g", "g"), Map.of("revenue", BigDecimal.valueOf(2)));
        PathwayScore lacking = ofValues(List.of(good), 1);
        PathwayScore enough = ofValues(List.of(good), 2);

        assertThat(card(lacking, enough).best()).isSameAs(enough);
        assertThat(card(enough, lacking).best()).isSameAs(enough);
    }

    @Test
    void the_total_is_the_sum_of_the_rounded_points() {
        assertThat(score(333, 333, 334).points()).isEqualTo(new Points(1000));
        assertThat(score(333, 333, 334).maximum()).isEqualTo(new Points(30000));
    }

    @Test
    void the_best_pathway_is_the_one_with_most_points_and_the_first_of_equals() {
        PathwayScore few = score(100);
        PathwayScore many = score(200);
        PathwayScore asMany = score(100, 100);

        assertThat(card(few, many).best()).isSameAs(many);
        assertThat(card(many, few).best()).isSameAs(many);
        assertThat(card(many, asMany).best()).isSameAs(many);
    }

    @Test
    void more_points_than_the_maximum_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> score(10001)).withMessageContaining("revenue");
    }

    private static Tier tier(String id, int minimum) {
        return new Tier(id, new Text(id, id), BigDecimal.valueOf(minimum));
    }

    private static PathwayScore score(int... hundredths) {
        Pathway pathway = PROGRAMME.pathways().get(0);
        return new PathwayScore(
                pathway,
                Arrays.stream(hundredths).mapToObj(ScorecardTest::indicator).toList(),
                TIERS);
    }

    private static PathwayScore ofValues(List<Tier> tiers, int... values) {
        return new PathwayScore(
                PROGRAMME.pathways().get(0),
                Arrays.stream(values)
                        .mapToObj(value -> new IndicatorScore(
                                INDICATOR,
                                "",
                                BigDecimal.valueOf(value),
                                null,
                                null,
                                Points.ZERO,
                                Points.ZERO,
                                Outcome.NONE,
                                List.of()))
                        .toList(),
                tiers);
    }

    private static IndicatorScore indicator(int hundredths) {
        Points points = new Points(hundredths);
        Points maximum = new Points(10000);
        return new IndicatorScore(
                INDICATOR, "", BigDecimal.ZERO, null, null, points, maximum, Outcome.of(points, maximum), List.of());
    }

    private static Scorecard card(PathwayScore... pathways) {
        return new Scorecard("A", PROGRAMME, YearMonth.of(2021, 5), LocalDate.of(2021, 5, 31), List.of(pathways));
    }
}
