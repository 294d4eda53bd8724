package org.partnerscore.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.core.Bench;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.contribution.ContributionLine;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Grid;
import org.partnerscore.core.programme.LossPolicy;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Meter;
import org.partnerscore.core.programme.PairAmount;
import org.partnerscore.core.programme.Programme;

/** Customers one after the other, whose histories share their arrays. */
class TenantKernelTest {
    private static final int A = 0;
    private static final int B = 1;
    private static final String BEFORE = "2020-05";
    private static final String NOW = "2021-05";

    static Stream<Named<MeasureDefinition>> measures() {
        return Stream.<MeasureDefinition>of(
                        new MeasureDefinition.NetBilled(
                                SmallProgramme.always(Set.of(Channel.CSP)), SmallProgramme.always(Map.of())),
                        new MeasureDefinition.AddsMinusLosses(
                                SmallProgramme.always(LossPolicy.CREDITED_IN_MONTH_BEFORE), SmallProgramme.never()),
                        new MeasureDefinition.CrossedLine(SmallProgramme.number(100), SmallProgramme.always(12)),
                        new MeasureDefinition.GrowthOverBase(SmallProgramme.number(1), SmallProgramme.always(12)),
                        new MeasureDefinition.ConsumptionGrowth(SmallProgramme.number(1), SmallProgramme.always(12)),
                        new MeasureDefinition.NetPairs(
                                PairAmount.BILLED, SmallProgramme.number(100), SmallProgramme.always(12)))
                .map(measure -> Named.of(measure.measure(), measure));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void nothing_of_a_customer_goes_to_an_account_of_the_customer_before(MeasureDefinition measure) {
        Bench bench = bench(workloads().with("indicator", SmallProgramme.number(10), measure));

        assertThat(bench.lines())
                .filteredOn(line -> line.tenant() == 1 && line.slot().part() == Part.VALUE)
                .extracting(ContributionLine::account)
                .containsOnly(A);
    }

    @Test
    void a_customer_makes_no_market_for_an_account_of_the_customer_before() {
        Bench bench = bench(workloads().with("users", SmallProgramme.number(10), users(SmallProgramme.number(1))));

        assertThat(bench.lines())
                .filteredOn(line -> line.tenant() == 1 && line.slot().part() == Part.MARKET)
                .extracting(ContributionLine::account)
                .containsExactly(A);
    }

    @Test
    void a_customer_makes_no_track_for_an_account_of_the_customer_before() {
        Dated<Grid> ofBoth = SmallProgramme.number(Map.of("big", 4, "small", 2));
        Bench bench = bench(workloads().withTracks().with("users", ofBoth, users(ofBoth)));

        assertThat(bench.lines())
                .filteredOn(line -> line.tenant() == 1 && line.slot().part() == Part.MARKET)
                .extracting(ContributionLine::account)
                .containsExactly(A);
    }

    @Test
    void capacity_that_a_customer_lacks_is_not_remarked_of_an_account_of_the_customer_before() {
        Bench bench = bench(workloads()
                .with(
                        "growth",
                        SmallProgramme.number(10),
                        new MeasureDefinition.ConsumptionGrowth(SmallProgramme.number(1), SmallProgramme.always(12))));

        assertThat(bench.lines())
                .filteredOn(line -> line.tenant() == 1 && line.slot().part() == Part.UNKNOWN)
                .extracting(ContributionLine::account)
                .containsOnly(A);
    }

    private static MeasureDefinition users(Dated<Grid> minimum) {
        return new MeasureDefinition.GrowthOverBase(minimum, SmallProgramme.always(12));
    }

    private static SmallProgramme workloads() {
        return new SmallProgramme()
                .withWorkload("desk", Meter.ACTIVE_USERS, SmallProgramme.always(BigDecimal.ONE), Map.of())
                .withWorkload("profiles", Meter.CAPACITY, SmallProgramme.always(BigDecimal.ONE), Map.of());
    }

    /** A customer of both accounts, then the same of the first account alone. */
    private static Bench bench(SmallProgramme programme) {
        Programme built = programme.build();
        return new Bench(built, "2019-05", NOW)
                .tenant(tenant -> used(tenant).reseller(0, B, "2019-05", NOW))
                .tenant(TenantKernelTest::used);
    }

    private static Bench.Tenant used(Bench.Tenant tenant) {
        return tenant.row(0, BEFORE, "desk", 5, 20_000)
                .row(0, NOW, "desk", 500, 20_000)
                .row(0, NOW, "profiles", 0, 0)
                .reseller(0, A, "2019-05", NOW);
    }
}
