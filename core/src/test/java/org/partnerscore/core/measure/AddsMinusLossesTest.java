package org.partnerscore.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.Bench;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.contribution.ContributionLine;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.programme.LossPolicy;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.reason.ReasonCode;

class AddsMinusLossesTest {
    private static final Programme OLDER = programme(new MeasureDefinition.AddsMinusLosses(
            SmallProgramme.always(LossPolicy.CREDITED_IN_MONTH_BEFORE), SmallProgramme.never()));
    private static final Programme NEWER = programme(new MeasureDefinition.AddsMinusLosses(
            SmallProgramme.always(LossPolicy.CREDITED_WITH_LATEST_ADD), SmallProgramme.always(12)));

    private static Programme programme(MeasureDefinition measure) {
        return new SmallProgramme()
                .with("adds", SmallProgramme.number(10), measure)
                .build();
    }

    @ParameterizedTest
    @CsvSource({"2020-05, 0", "2020-06, 1", "2021-05, 1"})
    void an_add_counts_within_the_window(String month, String value) {
        Bench bench = new Bench(OLDER, "2019-05", "2021-05");
        bench.tenant(t -> t.held(0, month, "2021-05", 0).reseller(0, 0, "2019-01", "2022-01"));

        assertThat(bench.value(0)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"2021-05, 2021-05, 0", "2021-04, 2021-04, 0", "2021-04, 2021-05, 1", "2020-05, 2020-06, 1"})
    void in_the_first_month_of_the_data_nobody_is_added(String first, String month, String value) {
        Bench bench = new Bench(OLDER, first, "2021-05");
        bench.tenant(t -> t.held(0, month, "2021-05", 0).reseller(0, 0, "2019-01", "2022-01"));

        assertThat(bench.value(0)).isEqualTo(value);
    }

    @Test
    void an_add_goes_to_everyone_credited_for_the_customer_in_its_month() {
        Bench bench = new Bench(OLDER, "2019-05", "2021-05");
        bench.tenant(t -> t.held(0, "2021-01", "2021-05", 0)
                .held(1, "2021-01", "2021-05", 0)
                .reseller(0, 0, "2021-01", "2021-05")
                .reseller(1, 0, "2021-01", "2021-05")
                .association(1, 1, AssociationKind.CPOR, Claim.OSA, "2021-01", "2021-01")
                .reseller(0, 2, "2021-02", "2021-05")
                .association(0, 3, AssociationKind.CPOR, Claim.OSU, "2021-01", "2021-05"));

        assertThat(bench.value(0)).isEqualTo("1");
        assertThat(bench.value(1)).isEqualTo("1");
        assertThat(bench.value(2)).isEqualTo("0");
        assertThat(bench.value(3)).isEqualTo("0");
    }

    @Test
    void an_add_and_a_loss_are_lines_of_their_months() {
        Bench bench = new Bench(OLDER, "2019-05", "2021-05");
        bench.tenant(t -> t.held(0, "2020-08", "2021-01", 0).reseller(0, 0, "2019-01", "2022-01"));

        assertThat(bench.lines().stream().filter(line -> line.slot().indicator() == 0))
                .extracting(line -> MonthNumber.month(line.month()).toString(), ContributionLine::amount)
                .containsExactly(tuple("2020-08", 1L), tuple("2021-02", -1L));
    }

    @Test
    void a_customer_of_the_other_pathway_is_not_added() {
        Bench bench = new Bench(
                new SmallProgramme()
                        .withSecondPathway("fine")
                        .with(
                                "adds",
                                SmallProgramme.number(10),
                                new MeasureDefinition.AddsMinusLosses(
                                        SmallProgramme.always(LossPolicy.CREDITED_IN_MONTH_BEFORE),
                                        SmallProgramme.never()))
                        .build(),
                "2019-05",
                "2021-05");
        bench.tenant(t -> t.row(0, "2021-05", "fine", 0, 0).reseller(0, 0, "2021-05", "2021-05"));

        assertThat(bench.value(0, 0)).isEqualTo("0");
        assertThat(bench.value(0, 1)).isEqualTo("1");
    }

    @Test
    void another_subscription_keeps_a_customer_a_customer() {
        Bench bench = new Bench(OLDER, "2019-05", "2021-05");
        bench.tenant(t -> t.held(0, "2019-05", "2020-12", 0)
                .held(1, "2020-12", "2021-05", 0)
                .reseller(0, 0, "2019-01", "2022-01")
                .reseller(1, 0, "2019-01", "2022-01"));

        assertThat(bench.value(0)).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"2020-04, 0", "2020-05, -1", "2021-04, -1", "2021-05, 0"})
    void by_the_older_rule_a_loss_costs_who_is_credited_in_the_last_month(String lastMonth, String value) {
        Bench bench = new Bench(OLDER, "2019-05", "2021-05");
        bench.tenant(t -> t.held(0, "2019-05", lastMonth, 0)
                .reseller(0, 0, lastMonth, lastMonth)
                .reseller(0, 1, "2019-05", "2020-03"));

        assertThat(bench.value(0)).isEqualTo(value);
        assertThat(bench.value(1)).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"2020-05, 2021-04, -1", "2020-04, 2021-04, 0", "2019-06, 2020-05, -1", "2019-06, 2020-06, 0"})
    void by_the_newer_rule_a_loss_costs_who_was_credited_with_an_add_up_to_twelve_months_before(
            String added, String lastMonth, String value) {
        Bench bench = new Bench(NEWER, "2019-05", "2021-05");
        bench.tenant(t -> t.held(0, added, lastMonth, 0).reseller(0, 0, added, added));

        assertThat(bench.value(0)).isEqualTo(value);
    }

    @Test
    void by_the_newer_rule_who_keeps_the_customer_pays_nothing() {
        Bench bench = new Bench(NEWER, "2019-05", "2021-05");
        bench.tenant(t -> t.held(0, "2020-08", "2021-01", 0)
                .reseller(0, 0, "2020-08", "2020-12")
                .reseller(0, 1, "2020-09", "2021-01"));

        assertThat(bench.value(0)).isEqualTo("0");
        assertThat(bench.value(1)).isEqualTo("0");
        assertThat(bench.lines().stream().filter(line -> line.slot().indicator() == 0))
                .extracting(line -> line.reason())
                .containsExactly(ReasonCode.CUSTOMER_ADDED, ReasonCode.CUSTOMER_LOST);
    }

    @Test
    void by_the_newer_rule_a_customer_present_from_the_first_month_costs_nobody() {
        Bench bench = new Bench(NEWER, "2020-08", "2021-05");
        bench.tenant(t -> t.held(0, "2020-08", "2021-01", 0).reseller(0, 0, "2020-08", "2021-05"));

        assertThat(bench.value(0)).isEqualTo("0");
    }

    @Test
    void a_customer_who_comes_back_is_an_add_again_and_lost_again() {
        Bench bench = new Bench(NEWER, "2019-05", "2021-05");
        bench.tenant(t -> t.held(0, "2020-07", "2020-08", 0)
                .held(0, "2020-11", "2020-12", 0)
                .held(0, "2021-03", "2021-05", 0)
                .reseller(0, 0, "2020-07", "2020-07")
                .reseller(0, 1, "2020-11", "2020-11")
                .reseller(0, 2, "2021-03", "2021-03"));

        assertThat(bench.value(0)).isEqualTo("0");
        assertThat(bench.value(1)).isEqualTo("0");
        assertThat(bench.value(2)).isEqualTo("1");
    }
}
