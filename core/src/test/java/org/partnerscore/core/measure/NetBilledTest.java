package org.partnerscore.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.Bench;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Meter;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.IndicatorScore;

class NetBilledTest {
    private static final Programme PROGRAMME = programme(new SmallProgramme());

    private static Programme programme(SmallProgramme pathways) {
        return pathways.with(
                        "revenue",
                        SmallProgramme.number(1000),
                        new MeasureDefinition.NetBilled(
                                SmallProgramme.always(Set.of(Channel.EA, Channel.CSP)),
                                SmallProgramme.always(Map.of(Channel.EA, 12))))
                .build();
    }

    private final Bench bench = new Bench(PROGRAMME, "2019-05", "2021-05");

    @ParameterizedTest
    @CsvSource({"2020-05, 0.00", "2020-06, 1.00", "2021-05, 1.00"})
    void the_window_is_the_month_scored_and_the_eleven_before(String month, String value) {
        bench.tenant(t -> t.billed(0, month, Channel.CSP, null, 100).reseller(0, 0, "2019-01", "2022-01"));

        assertThat(bench.value(0)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"EA, 1.00", "CSP, 1.00", "WEB_DIRECT, 0.00", "OTHER, 0.00"})
    void only_the_channels_in_force_count(Channel channel, String value) {
        bench.tenant(t -> t.billed(0, "2021-05", channel, "2021-01-01", 100).reseller(0, 0, "2019-01", "2022-01"));

        assertThat(bench.value(0)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-01, 0.00",
        "2020-05-02, 1.00",
        "2020-05-31, 1.00",
        "2019-05-15, 0.00",
        "2021-05-31, 1.00",
        "2022-05-01, 1.00",
    })
    void a_month_counts_if_it_begins_before_the_first_anniversary_of_its_agreement(String start, String value) {
        bench.tenant(t -> t.billed(0, "2021-05", Channel.EA, start, 100).reseller(0, 0, "2019-01", "2022-01"));

        assertThat(bench.value(0)).isEqualTo(value);
    }

    @Test
    void on_a_channel_without_limit_the_agreement_means_nothing() {
        bench.tenant(t -> t.billed(0, "2021-05", Channel.CSP, "2010-01-01", 100).reseller(0, 0, "2019-01", "2022-01"));

        assertThat(bench.value(0)).isEqualTo("1.00");
    }

    @Test
    void revenue_goes_to_everyone_credited_for_the_subscription_in_the_month_and_to_each_once() {
        bench.tenant(t -> t.billed(0, "2021-04", Channel.CSP, null, 100)
                .billed(1, "2021-05", Channel.CSP, null, 2000)
                .reseller(0, 0, "2021-04", "2021-05")
                .reseller(0, 0, "2021-01", "2021-04")
                .reseller(1, 1, "2021-05", "2021-05")
                .association(1, 2, AssociationKind.CPOR, Claim.OSA, "2021-05", "2021-05")
                .association(1, 3, AssociationKind.CPOR, Claim.OSU, "2021-05", "2021-05"));

        assertThat(bench.value(0)).isEqualTo("1.00");
        assertThat(bench.value(1)).isEqualTo("20.00");
        assertThat(bench.value(2)).isEqualTo("20.00");
        assertThat(bench.value(3)).isEqualTo("0.00");
    }

    @ParameterizedTest
    @CsvSource({"2021-03, 0.00", "2021-04, 1.00", "2021-05, 0.00"})
    void revenue_goes_to_nobody_whose_credit_is_of_other_months(String month, String value) {
        bench.tenant(t -> t.billed(0, month, Channel.CSP, null, 100).reseller(0, 0, "2021-04", "2021-04"));

        assertThat(bench.value(0)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"good, 1.00, 0.00", "fine, 0.00, 1.00", "either, 1.00, 1.00"})
    void revenue_counts_in_the_pathways_of_its_product(String product, String first, String second) {
        Bench both = new Bench(
                programme(new SmallProgramme()
                        .withSecondPathway("fine", "either")
                        .withWorkload("either", Meter.ACTIVE_USERS, SmallProgramme.always(BigDecimal.ONE), Map.of())),
                "2019-05",
                "2021-05");
        both.tenant(t -> t.row(0, "2021-05", product, 0, 100).reseller(0, 0, "2021-05", "2021-05"));

        assertThat(both.value(0, 0)).isEqualTo(first);
        assertThat(both.value(0, 1)).isEqualTo(second);
    }

    @Test
    void a_bill_of_the_customer_before_is_not_billed_to_the_next() {
        bench.tenant(t -> t.billed(0, "2021-04", Channel.CSP, null, 100)
                .billed(0, "2021-05", Channel.CSP, null, 2000)
                .reseller(0, 1, "2021-04", "2021-05"));
        bench.tenant(t -> t.billed(0, "2021-05", Channel.CSP, null, 50).reseller(0, 0, "2021-04", "2021-05"));

        assertThat(bench.value(0)).isEqualTo("0.50");
    }

    @ParameterizedTest
    @CsvSource({
        "0, NOTHING_COUNTED, SHORT_OF_TARGET 1000.00",
        "1, , SHORT_OF_TARGET 999.99",
        "99999, , SHORT_OF_TARGET 0.01",
        "100000, , TARGET_REACHED",
    })
    void what_is_missing_to_the_target_is_remarked(long cents, @Nullable String first, String last) {
        bench.tenant(t -> t.billed(0, "2021-05", Channel.CSP, null, cents).reseller(0, 0, "2021-05", "2021-05"));

        assertThat(bench.score(0).remarks())
                .extracting(NetBilledTest::told)
                .containsExactlyElementsOf(first == null ? List.of(last) : List.of(first, last));
    }

    private static String told(Reason reason) {
        return reason.values().isEmpty()
                ? reason.code().name()
                : reason.code().name() + " " + reason.values().get(0);
    }

    @Test
    void a_negative_sum_is_shown_and_earns_nothing() {
        bench.tenant(t -> t.billed(0, "2021-05", Channel.CSP, null, -12_345).reseller(0, 0, "2021-05", "2021-05"));

        IndicatorScore score = bench.score(0);
        assertThat(score.value()).isEqualByComparingTo("-123.45");
        assertThat(score.points()).hasToString("0.00");
        assertThat(score.remarks())
                .extracting(reason -> reason.code())
                .containsExactly(ReasonCode.NEGATIVE_VALUE, ReasonCode.SHORT_OF_TARGET);
    }

    @Test
    void each_row_is_a_line_of_its_subscription_and_month() {
        bench.tenant(t -> t.billed(3, "2021-04", Channel.CSP, null, 100)
                .billed(3, "2021-05", Channel.CSP, null, 200)
                .reseller(3, 0, "2021-01", "2021-05"));

        assertThat(bench.lines()).extracting(line -> line.subscription()).containsExactly(3, 3);
        assertThat(bench.lines()).extracting(line -> line.amount()).containsExactly(100L, 200L);
        assertThat(bench.lines()).extracting(line -> line.reason()).containsOnly(ReasonCode.BILLED);
    }
}
