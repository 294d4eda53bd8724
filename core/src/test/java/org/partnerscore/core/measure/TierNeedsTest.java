package org.partnerscore.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.Bench;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Text;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Outcome;
import org.partnerscore.core.score.Points;

class TierNeedsTest {
    private static final Tier BEST = tier("best", Map.of("people", BigDecimal.valueOf(4)));
    private static final Tier GOOD = tier("good", Map.of("people", BigDecimal.valueOf(2)));

    private static Tier tier(String id, Map<String, BigDecimal> needs) {
        return Tier.ofValues(id, new Text(id, id), needs);
    }

    private static Programme programme(Tier... tiers) {
        return new SmallProgramme()
                .withTiersOfValues(tiers)
                .with(
                        "people",
                        null,
                        new MeasureDefinition.PeopleCertified(
                                SmallProgramme.always(Map.of("p", SmallProgramme.requirement(List.of(List.of("A")))))))
                .build();
    }

    private static IndicatorScore scoreOf(int people) {
        Bench bench = new Bench(programme(BEST, GOOD), "2019-05", "2021-05");
        bench.account(0, null, a -> a.people(people, "2021-01-01", "A"));
        return bench.score(0);
    }

    @Test
    void a_value_is_judged_by_the_tiers_that_it_is_enough_for() {
        assertThat(scoreOf(0).outcome()).isEqualTo(Outcome.NONE);
        assertThat(scoreOf(1).outcome()).isEqualTo(Outcome.NONE);
        assertThat(scoreOf(2).outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(scoreOf(3).outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(scoreOf(4).outcome()).isEqualTo(Outcome.FULL);
        assertThat(scoreOf(5).outcome()).isEqualTo(Outcome.FULL);
    }

    @Test
    void the_target_is_what_the_best_tier_needs() {
        assertThat(scoreOf(1).target()).isEqualByComparingTo("4");
    }

    @Test
    void there_are_no_points_to_earn() {
        assertThat(scoreOf(4).points()).isEqualTo(Points.ZERO);
        assertThat(scoreOf(4).maximum()).isEqualTo(Points.ZERO);
        assertThat(scoreOf(4).hasPoints()).isFalse();
    }

    @Test
    void what_the_next_tier_lacks_is_told() {
        assertThat(scoreOf(1).remarks()).contains(Reason.of(ReasonCode.SHORT_OF_TIER, "good", BigDecimal.ONE));
        assertThat(scoreOf(3).remarks()).contains(Reason.of(ReasonCode.SHORT_OF_TIER, "best", BigDecimal.ONE));
        assertThat(scoreOf(4).remarks()).contains(Reason.of(ReasonCode.TARGET_REACHED));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void a_value_of_nothing_is_remarked(int people, boolean remarked) {
        assertThat(scoreOf(people).remarks().contains(Reason.of(ReasonCode.NOTHING_COUNTED)))
                .isEqualTo(remarked);
    }

    @Test
    void an_indicator_that_no_tier_needs_is_refused() {
        Programme programme = programme(tier("best", Map.of("other", BigDecimal.ONE)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bench(programme, "2019-05", "2021-05"))
                .withMessageContaining("people");
    }
}
