package org.partnerscore.definitions;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.partnerscore.core.facts.AssociationKind.CPOR;
import static org.partnerscore.core.facts.AssociationKind.CSP;
import static org.partnerscore.core.facts.AssociationKind.DPOR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.programme.Grant;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.LossPolicy;
import org.partnerscore.core.programme.Market;
import org.partnerscore.core.programme.MeasureDefinition.AddsMinusLosses;
import org.partnerscore.core.programme.MeasureDefinition.CrossedLine;
import org.partnerscore.core.programme.MeasureDefinition.GrowthOverBase;
import org.partnerscore.core.programme.MeasureDefinition.NetBilled;
import org.partnerscore.core.programme.MeasureDefinition.PeopleCertified;
import org.partnerscore.core.programme.NoRuleInForceException;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Requirement.Alternative;
import org.partnerscore.core.programme.Tier;

/** Every number and list of the programme; none has changed since its first day. */
class SmallAndMidmarketCloudSolutionsTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 5, 28);
    private static final Programme PROGRAMME =
            ProgrammeCatalog.bundled().programme("small-and-midmarket-cloud-solutions");

    private static Indicator indicator(String id) {
        return PROGRAMME.indicator(id).orElseThrow();
    }

    @Test
    void its_rules_begin_on_2021_05_28() {
        assertThat(PROGRAMME.start()).isEqualTo(FIRST);
    }

    @Test
    void no_rule_is_in_force_on_the_day_before() {
        assertThatThrownBy(() -> PROGRAMME.tiers().on(FIRST.minusDays(1))).isInstanceOf(NoRuleInForceException.class);
    }

    @Test
    void scores_are_published_on_the_20th_and_look_at_12_months() {
        assertThat(List.of(PROGRAMME.publicationDay(), PROGRAMME.windowMonths()))
                .containsExactly(20, 12);
    }

    @Test
    void it_has_one_pathway_and_no_markets() {
        assertThat(PROGRAMME.pathways()).extracting(Pathway::id).containsExactly("smb");
        assertThat(PROGRAMME.marketIds()).containsExactly(Market.NONE);
    }

    @Test
    void gold_needs_80_points_and_silver_60() {
        assertThat(PROGRAMME.tiers().on(FIRST))
                .extracting(Tier::id, Tier::minimum)
                .containsExactly(tuple("gold", new BigDecimal(80)), tuple("silver", new BigDecimal(60)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, net-new-revenue, 10, 30000",
        "1, net-customer-adds, 10, 10",
        "2, functional-consultants, 30, 5",
        "3, developers, 5, 2",
        "4, new-deployments, 20, 10",
        "5, monthly-active-user-growth, 25, 35"
    })
    void an_indicator_has_its_place_maximum_and_target(int place, String id, int maximum, int target) {
        Indicator indicator = PROGRAMME.indicators().get(place);
        assertThat(List.of(
                        indicator.id(),
                        requireNonNull(indicator.maximum()).on(FIRST),
                        requireNonNull(indicator.target()).on(FIRST).get("smb", Market.NONE)))
                .isEqualTo(List.of(id, new BigDecimal(maximum), new BigDecimal(target)));
    }

    @Test
    void its_products() {
        assertThat(PROGRAMME.pathways().get(0).products().on(FIRST))
                .containsExactlyInAnyOrder(
                        "sales",
                        "marketing",
                        "customer-service",
                        "field-service",
                        "project-server",
                        "plan-1",
                        "automation",
                        "microsoft-relationship-sales",
                        "business-central",
                        "capacity-and-storage",
                        "finance-and-operations",
                        "unified-operations",
                        "fraud-protection",
                        "retail",
                        "human-resources",
                        "plan-2",
                        "mixed-reality",
                        "team-member");
    }

    @ParameterizedTest
    @CsvSource({"sell, OSA", "usage, OSU"})
    void a_cpor_is_credited_if_its_claim_covers_the_indicator(String aspect, Claim claim) {
        assertThat(PROGRAMME.credit().on(FIRST).grants().get(aspect))
                .containsExactlyInAnyOrder(
                        new Grant(CSP, Set.of(Claim.NONE), null),
                        new Grant(CPOR, Set.of(claim), null),
                        new Grant(DPOR, Set.of(Claim.NONE), CPOR));
    }

    @ParameterizedTest
    @CsvSource({
        "net-new-revenue, sell",
        "net-customer-adds, sell",
        "new-deployments, usage",
        "monthly-active-user-growth, usage"
    })
    void a_claim_covers_its_indicators(String id, String aspect) {
        assertThat(indicator(id).aspect()).isEqualTo(aspect);
    }

    @Test
    void revenue_counts_on_three_channels_and_for_12_months_of_an_enterprise_agreement() {
        NetBilled measure = (NetBilled) indicator("net-new-revenue").measure();
        assertThat(measure.channels().on(FIRST)).containsExactlyInAnyOrder(Channel.EA, Channel.CSP, Channel.WEB_DIRECT);
        assertThat(measure.agreementMonths().on(FIRST)).isEqualTo(Map.of(Channel.EA, 12));
    }

    @Test
    void a_loss_costs_everyone_credited_in_the_month_before() {
        AddsMinusLosses measure =
                (AddsMinusLosses) indicator("net-customer-adds").measure();
        assertThat(measure.loss().on(FIRST)).isEqualTo(LossPolicy.CREDITED_IN_MONTH_BEFORE);
        assertThat(measure.claimBackMonths().find(FIRST)).isEmpty();
    }

    private static List<Alternative> exams(String id) {
        PeopleCertified measure = (PeopleCertified) indicator(id).measure();
        return requireNonNull(measure.requirements().on(FIRST).get("smb")).anyOf();
    }

    @Test
    void consultants_hold_any_of_three_certifications() {
        assertThat(exams("functional-consultants"))
                .containsExactly(
                        new Alternative(List.of(Set.of("PL-200"), Set.of("MB-210", "MB-220", "MB-230", "MB-240"))),
                        new Alternative(List.of(Set.of("MB-300"), Set.of("MB-310", "MB-320", "MB-330"))),
                        new Alternative(List.of(Set.of("MB-800"))));
    }

    @Test
    void developers_hold_either_of_two_certifications() {
        assertThat(exams("developers"))
                .containsExactly(
                        new Alternative(List.of(Set.of("PL-400"))),
                        new Alternative(List.of(Set.of("MB-300"), Set.of("MB-500", "MB-700"))));
    }

    @Test
    void no_exam_is_retired() {
        assertThat(PROGRAMME.retirements().on(FIRST)).isEmpty();
    }

    @Test
    void a_new_deployment_is_one_of_5_users_that_was_smaller_11_months_before() {
        CrossedLine measure = (CrossedLine) indicator("new-deployments").measure();
        assertThat(measure.line().on(FIRST).get("smb", Market.NONE)).isEqualTo(new BigDecimal(5));
        assertThat(measure.referenceMonths().on(FIRST)).isEqualTo(11);
    }

    @Test
    void users_grow_from_50_at_least_12_months_before() {
        GrowthOverBase measure =
                (GrowthOverBase) indicator("monthly-active-user-growth").measure();
        assertThat(measure.minimumBase().on(FIRST).get("smb", Market.NONE)).isEqualTo(new BigDecimal(50));
        assertThat(measure.baseMonths().on(FIRST)).isEqualTo(12);
    }

    @Test
    void nothing_ever_changes() {
        assertThat(Changes.of("small-and-midmarket-cloud-solutions")).isEmpty();
    }
}
