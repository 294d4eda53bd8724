package org.partnerscore.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.Bench;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.programme.MeasureDefinition.ConsumptionGrowth;
import org.partnerscore.core.programme.Meter;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Outcome;

class ConsumptionGrowthTest {
    private static final int A = 0;
    private static final int B = 1;
    private static final Programme PROGRAMME = new SmallProgramme()
            .withWorkload("desk", Meter.ACTIVE_USERS, SmallProgramme.always(BigDecimal.valueOf(1000)), Map.of())
            .withWorkload(
                    "profiles", Meter.CAPACITY, SmallProgramme.always(new BigDecimal("0.2")), Map.of("sell", "usage"))
            .with(
                    "growth",
                    SmallProgramme.number(50),
                    new ConsumptionGrowth(SmallProgramme.number(2000), SmallProgramme.always(12)))
            .build();

    private final Bench bench = new Bench(PROGRAMME, "2019-05", "2021-05");

    @Test
    void ten_users_at_1000_and_50000_profiles_at_a_fifth_are_20000() {
        bench.tenant(tenant -> tenant.row(0, "2021-05", "desk", 10, 0)
                .capacity(1, "2021-05", "profiles", 50_000)
                .reseller(0, A, "2019-05", "2021-05")
                .reseller(1, A, "2019-05", "2021-05"));

        assertThat(bench.value(A)).isEqualTo("20000");
    }

    @Test
    void growth_of_half_the_target_earns_half_the_points() {
        IndicatorScore score = bench.tenant(tenant -> tenant.row(0, "2020-05", "desk", 4, 0)
                        .row(0, "2021-05", "desk", 5, 0)
                        .reseller(0, A, "2019-05", "2021-05"))
                .score(A);

        assertThat(score.value()).isEqualByComparingTo("5000");
        assertThat(score.baseline()).isEqualByComparingTo("4000");
        assertThat(score.points()).hasToString("5.00");
        assertThat(score.remarks()).contains(Reason.of(ReasonCode.SHORT_OF_TARGET, BigDecimal.valueOf(1000)));
    }

    @Test
    void a_base_below_the_minimum_earns_nothing() {
        IndicatorScore score = bench.tenant(tenant -> tenant.row(0, "2020-05", "desk", 1, 0)
                        .row(0, "2021-05", "desk", 9, 0)
                        .reseller(0, A, "2019-05", "2021-05"))
                .score(A);

        assertThat(score.outcome()).isEqualTo(Outcome.BELOW_MINIMUM);
    }

    @Test
    void less_than_before_earns_no_points_and_takes_none() {
        IndicatorScore score = bench.tenant(tenant -> tenant.row(0, "2020-05", "desk", 4, 0)
                        .row(0, "2021-05", "desk", 2, 0)
                        .reseller(0, A, "2019-05", "2021-05"))
                .score(A);

        assertThat(score.points()).hasToString("0.00");
        assertThat(score.outcome()).isEqualTo(Outcome.NONE);
    }

    @Test
    void a_workload_may_be_credited_by_another_aspect_than_the_indicators() {
        bench.tenant(tenant -> tenant.row(0, "2021-05", "desk", 1, 0)
                .capacity(1, "2021-05", "profiles", 10)
                .association(0, A, AssociationKind.CPOR, Claim.OSA, "2019-05", "2021-05")
                .association(1, A, AssociationKind.CPOR, Claim.OSA, "2019-05", "2021-05")
                .association(0, B, AssociationKind.CPOR, Claim.OSU, "2019-05", "2021-05")
                .association(1, B, AssociationKind.CPOR, Claim.OSU, "2019-05", "2021-05"));

        assertThat(bench.value(A)).isEqualTo("1000");
        assertThat(bench.value(B)).isEqualTo("2");
    }

    @Test
    void capacity_that_is_not_said_is_remarked_and_not_taken_for_users() {
        IndicatorScore score = bench.tenant(
                        tenant -> tenant.row(0, "2021-05", "profiles", 7, 0).reseller(0, A, "2019-05", "2021-05"))
                .score(A);

        assertThat(score.value()).isEqualByComparingTo("0");
        assertThat(score.remarks()).contains(Reason.of(ReasonCode.CAPACITY_NOT_KNOWN, 1L));
    }
}
