package org.partnerscore.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.Bench;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.contribution.ContributionLine;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Grid;
import org.partnerscore.core.programme.MeasureDefinition.NetPairs;
import org.partnerscore.core.programme.Meter;
import org.partnerscore.core.programme.PairAmount;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;

class NetPairsTest {
    private static final int A = 0;
    private static final String NOW = "2021-05";
    private static final String BEFORE = "2020-05";

    private final Bench bench = new Bench(
            programme(PairAmount.BILLED, SmallProgramme.number(Map.of("big", 100, "small", 50))), "2019-05", NOW);

    private static Programme programme(PairAmount of, Dated<Grid> line) {
        return new SmallProgramme()
                .withTracks()
                .withWorkload("desk", Meter.ACTIVE_USERS, SmallProgramme.always(BigDecimal.TEN), Map.of())
                .withWorkload("shop", Meter.ACTIVE_USERS, SmallProgramme.always(BigDecimal.ONE), Map.of())
                .with(
                        "pairs",
                        SmallProgramme.number(Map.of("big", 4, "small", 2)),
                        new NetPairs(of, line, SmallProgramme.always(12)))
                .build();
    }

    private static Bench.Tenant all(Bench.Tenant tenant) {
        return tenant.reseller(0, A, "2019-05", NOW).reseller(1, A, "2019-05", NOW);
    }

    @Test
    void each_workload_of_a_customer_is_a_pair() {
        bench.tenant(tenant -> all(tenant.row(0, NOW, "desk", 0, 5000).row(1, NOW, "shop", 0, 5000)));

        assertThat(bench.value(A)).isEqualTo("2");
        assertThat(bench.score(A).points()).hasToString("10.00");
    }

    @Test
    void a_cent_below_the_line_is_no_pair() {
        bench.tenant(tenant -> all(tenant.row(0, NOW, "desk", 0, 4999)));

        assertThat(bench.value(A)).isEqualTo("0");
    }

    @Test
    void rows_of_one_workload_reach_the_line_together() {
        bench.tenant(tenant -> all(tenant.row(0, NOW, "desk", 0, 2500).row(1, NOW, "desk", 0, 2500)));

        assertThat(bench.value(A)).isEqualTo("1");
    }

    @Test
    void a_bill_is_of_its_own_workload_and_of_no_other_held() {
        bench.tenant(tenant -> all(tenant.row(0, NOW, "desk", 0, 5000).row(1, NOW, "shop", 0, 0)));

        assertThat(bench.value(A)).isEqualTo("1");
    }

    @Test
    void a_bill_of_the_customer_before_makes_no_pair_of_the_next() {
        bench.tenant(tenant -> tenant.row(0, NOW, "desk", 0, 1).row(1, NOW, "desk", 0, 5000));
        bench.tenant(tenant -> all(tenant.row(0, NOW, "desk", 0, 4999)));

        assertThat(bench.value(A)).isEqualTo("0");
    }

    @Test
    void a_workload_of_the_other_pathway_is_no_pair_of_this_one() {
        Bench both = new Bench(
                new SmallProgramme()
                        .withSecondPathway("fine", "shop")
                        .withWorkload("desk", Meter.ACTIVE_USERS, SmallProgramme.always(BigDecimal.TEN), Map.of())
                        .withWorkload("shop", Meter.ACTIVE_USERS, SmallProgramme.always(BigDecimal.ONE), Map.of())
                        .with(
                                "pairs",
                                SmallProgramme.number(2),
                                new NetPairs(PairAmount.BILLED, SmallProgramme.number(50), SmallProgramme.always(12)))
                        .build(),
                "2019-05",
                NOW);
        both.tenant(tenant -> all(tenant.row(0, NOW, "desk", 0, 5000).row(1, NOW, "shop", 0, 5000)));

        assertThat(both.value(A, 0)).isEqualTo("2");
        assertThat(both.value(A, 1)).isEqualTo("1");
    }

    @Test
    void pairs_of_the_earlier_month_are_taken_off_and_others_are_not() {
        bench.tenant(tenant -> all(tenant.row(0, BEFORE, "desk", 0, 5000).row(1, "2020-06", "shop", 0, 5000)));

        assertThat(bench.value(A)).isEqualTo("-1");
        assertThat(bench.score(A).points()).hasToString("0.00");
        assertThat(bench.lines())
                .filteredOn(
                        line -> line.slot().part() == Part.VALUE && line.slot().market() == 1)
                .extracting(ContributionLine::reason, ContributionLine::amount)
                .containsExactly(tuple(ReasonCode.PAIRS_AT_LINE_BEFORE, -1L));
    }

    @Test
    void consumption_reaches_the_line_by_users_times_rate() {
        Bench used = new Bench(
                programme(PairAmount.CONSUMPTION, SmallProgramme.number(Map.of("big", 100, "small", 50))),
                "2019-05",
                NOW);
        used.tenant(tenant -> all(tenant.row(0, NOW, "desk", 5, 0).row(1, NOW, "shop", 49, 0)));

        assertThat(used.value(A)).isEqualTo("1");
    }

    @Test
    void enough_pairs_over_the_threshold_in_both_months_make_the_track() {
        bench.tenant(tenant -> all(tenant.row(0, NOW, "desk", 0, 10_001)
                .row(0, BEFORE, "desk", 0, 10_001)
                .row(1, NOW, "shop", 0, 10_001)
                .row(1, BEFORE, "shop", 0, 10_001)));

        assertThat(bench.score(A).market()).isEqualTo("big");
        assertThat(bench.score(A).target()).isEqualByComparingTo("4");
        assertThat(bench.score(A).remarks()).contains(Reason.of(ReasonCode.TRACK_BY_PAIRS, "big", 2L, 2));
    }

    @ParameterizedTest
    @CsvSource({"10001, 10001, 1", "10000, 10001, 0", "10001, 10000, 0", "10001, 0, 0", "0, 10001, 0"})
    void a_pair_over_the_threshold_in_both_months_is_one_for_the_track(long now, long before, long pairs) {
        bench.tenant(tenant -> all(tenant.row(0, NOW, "desk", 0, now).row(0, BEFORE, "desk", 0, before)));

        assertThat(bench.score(A).remarks()).contains(Reason.of(ReasonCode.TRACK_BY_PAIRS, "small", pairs, 2));
    }

    @Test
    void a_customer_without_a_pair_for_the_track_is_no_line_of_it() {
        bench.tenant(tenant -> all(tenant.row(0, NOW, "desk", 0, 10_001)));

        assertThat(bench.lines())
                .extracting(line -> line.slot().part())
                .isNotEmpty()
                .doesNotContain(Part.MARKET);
    }

    @Test
    void a_pair_at_the_threshold_or_of_one_month_alone_does_not_make_the_track() {
        bench.tenant(tenant -> all(tenant.row(0, NOW, "desk", 0, 10_001)
                .row(0, BEFORE, "desk", 0, 10_000)
                .row(1, NOW, "shop", 0, 10_001)));

        assertThat(bench.score(A).market()).isEqualTo("small");
        assertThat(bench.score(A).remarks()).contains(Reason.of(ReasonCode.TRACK_BY_PAIRS, "small", 0L, 2));
    }
}
