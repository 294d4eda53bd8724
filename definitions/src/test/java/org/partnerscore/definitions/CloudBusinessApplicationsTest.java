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
import org.partnerscore.core.programme.Group;
import org.partnerscore.core.programme.GrowthBands.Band;
import org.partnerscore.core.programme.HeadcountOption;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.LossPolicy;
import org.partnerscore.core.programme.Market;
import org.partnerscore.core.programme.MarketBasis;
import org.partnerscore.core.programme.MeasureDefinition.AddsMinusLosses;
import org.partnerscore.core.programme.MeasureDefinition.CertifiedGrowth;
import org.partnerscore.core.programme.MeasureDefinition.CrossedLine;
import org.partnerscore.core.programme.MeasureDefinition.GrowthOverBase;
import org.partnerscore.core.programme.MeasureDefinition.NetBilled;
import org.partnerscore.core.programme.MeasureDefinition.PeopleCertified;
import org.partnerscore.core.programme.NoRuleInForceException;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Requirement.Alternative;
import org.partnerscore.core.programme.Retirement;
import org.partnerscore.core.programme.Tier;

/** Every number and list of the programme, and every change of one on the day before and the day of the change. */
class CloudBusinessApplicationsTest {
    private static final String CE = "customer-engagement";
    private static final String FO = "finance-and-operations";
    private static final LocalDate FIRST = LocalDate.of(2019, 11, 14);
    private static final Programme PROGRAMME = ProgrammeCatalog.bundled().programme("cloud-business-applications");

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Indicator indicator(String id) {
        return PROGRAMME.indicator(id).orElseThrow();
    }

    private static Set<String> products(String pathway, String day) {
        return PROGRAMME.pathways().stream()
                .filter(p -> p.id().equals(pathway))
                .findFirst()
                .orElseThrow()
                .products()
                .on(day(day));
    }

    private static int target(String indicator, String day, String pathway, String market) {
        return requireNonNull(indicator(indicator).target())
                .on(day(day))
                .get(pathway, market)
                .intValueExact();
    }

    @Test
    void its_rules_begin_on_2019_11_14() {
        assertThat(PROGRAMME.start()).isEqualTo(FIRST);
    }

    @Test
    void no_rule_is_in_force_on_the_day_before() {
        assertThatThrownBy(() -> PROGRAMME.credit().on(FIRST.minusDays(1)))
                .isInstanceOf(NoRuleInForceException.class)
                .hasMessageContaining("credit")
                .hasMessageContaining("2019-11-13");
    }

    @Test
    void scores_are_published_on_the_20th_and_look_at_12_months() {
        assertThat(List.of(PROGRAMME.publicationDay(), PROGRAMME.windowMonths()))
                .containsExactly(20, 12);
    }

    @Test
    void its_pathways_stand_in_the_order_of_the_output() {
        assertThat(PROGRAMME.pathways()).extracting(Pathway::id).containsExactly(CE, FO);
    }

    @Test
    void a_developed_country_takes_precedence() {
        assertThat(PROGRAMME.markets()).extracting(Market::id).containsExactly("developed", "developing");
    }

    @Test
    void the_stand_in_list_has_39_developed_countries() {
        assertThat(requireNonNull(PROGRAMME.markets().get(0).countries()).on(FIRST))
                .hasSize(39)
                .contains("FR", "NO", "US", "TW")
                .doesNotContain("BR", "IN", "PL");
    }

    @Test
    void a_country_on_no_list_is_developing() {
        assertThat(PROGRAMME.markets().get(1).countries()).isNull();
    }

    @Test
    void gold_needs_80_points_and_silver_60() {
        assertThat(PROGRAMME.tiers().on(FIRST))
                .extracting(Tier::id, Tier::minimum)
                .containsExactly(tuple("gold", new BigDecimal(80)), tuple("silver", new BigDecimal(60)));
    }

    @Test
    void its_groups_are_performance_capability_and_customer_success() {
        assertThat(PROGRAMME.groups())
                .extracting(Group::id)
                .containsExactly("performance", "capability", "customer-success");
    }

    @ParameterizedTest
    @CsvSource({
        "0, net-new-revenue, performance, 10",
        "1, net-customer-adds, performance, 10",
        "2, functional-consultants, capability, 15",
        "3, functional-consultant-growth, capability, 15",
        "4, developers, capability, 5",
        "5, new-large-deployments, customer-success, 20",
        "6, monthly-active-user-growth, customer-success, 25"
    })
    void an_indicator_has_its_place_group_and_maximum(int place, String id, String group, int maximum) {
        Indicator indicator = PROGRAMME.indicators().get(place);
        assertThat(List.of(
                        indicator.id(),
                        indicator.group(),
                        requireNonNull(indicator.maximum()).on(FIRST)))
                .isEqualTo(List.of(id, group, new BigDecimal(maximum)));
    }

    @ParameterizedTest
    @CsvSource({
        "net-new-revenue, 300000, 150000, 300000, 150000",
        "net-customer-adds, 10, 5, 3, 1",
        "functional-consultants, 10, 5, 15, 5",
        "developers, 5, 2, 5, 2",
        "new-large-deployments, 5, 1, 3, 1",
        "monthly-active-user-growth, 25, 25, 25, 25"
    })
    void a_target_starts_as_published(String id, int ceDeveloped, int ceDeveloping, int foDeveloped, int foDeveloping) {
        String day = FIRST.toString();
        assertThat(List.of(
                        target(id, day, CE, "developed"),
                        target(id, day, CE, "developing"),
                        target(id, day, FO, "developed"),
                        target(id, day, FO, "developing")))
                .containsExactly(ceDeveloped, ceDeveloping, foDeveloped, foDeveloping);
    }

    @ParameterizedTest
    @CsvSource({"2021-02-02, 10", "2021-02-03, 15"})
    void consultants_of_customer_engagement_in_developed_markets_rise_from_10_to_15(String day, int target) {
        assertThat(target("functional-consultants", day, CE, "developed")).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({"2021-02-02", "2021-02-03"})
    void all_other_consultants_stay(String day) {
        assertThat(List.of(
                        target("functional-consultants", day, CE, "developing"),
                        target("functional-consultants", day, FO, "developed"),
                        target("functional-consultants", day, FO, "developing")))
                .containsExactly(5, 15, 5);
    }

    @Test
    void products_of_customer_engagement_until_2020_09_15() {
        assertThat(products(CE, "2020-09-15"))
                .containsExactlyInAnyOrder(
                        "sales",
                        "customer-service",
                        "field-service",
                        "project-service-automation",
                        "marketing",
                        "microsoft-relationship-sales",
                        "talent",
                        "enterprise-team-member");
    }

    @Test
    void products_of_customer_engagement_from_2020_09_16() {
        assertThat(products(CE, "2020-09-16"))
                .containsExactlyInAnyOrder(
                        "sales",
                        "customer-service",
                        "field-service",
                        "project-service-automation",
                        "marketing",
                        "microsoft-relationship-sales",
                        "talent",
                        "enterprise-team-member",
                        "plan-1");
    }

    @Test
    void products_of_finance_and_operations_until_2020_09_15() {
        assertThat(products(FO, "2020-09-15"))
                .containsExactlyInAnyOrder("unified-operations", "retail", "talent", "enterprise-team-member");
    }

    @Test
    void products_of_finance_and_operations_from_2020_09_16() {
        assertThat(products(FO, "2020-09-16"))
                .containsExactlyInAnyOrder(
                        "unified-operations",
                        "finance",
                        "supply-chain-management",
                        "retail",
                        "commerce",
                        "plan-2",
                        "mixed-reality",
                        "talent",
                        "enterprise-team-member");
    }

    @ParameterizedTest
    @CsvSource({"sell", "usage"})
    void until_2020_09_15_a_cpor_is_credited_whatever_its_claim(String aspect) {
        assertThat(grants("2020-09-15", aspect))
                .containsExactlyInAnyOrder(
                        new Grant(CSP, Set.of(Claim.NONE), null),
                        new Grant(CPOR, Set.of(Claim.NONE, Claim.OSA, Claim.OSU), null),
                        new Grant(DPOR, Set.of(Claim.NONE), CPOR));
    }

    @ParameterizedTest
    @CsvSource({"sell, OSA", "usage, OSU"})
    void from_2020_09_16_a_cpor_is_credited_if_its_claim_covers_the_indicator(String aspect, Claim claim) {
        assertThat(grants("2020-09-16", aspect))
                .containsExactlyInAnyOrder(
                        new Grant(CSP, Set.of(Claim.NONE), null),
                        new Grant(CPOR, Set.of(claim), null),
                        new Grant(DPOR, Set.of(Claim.NONE), CPOR));
    }

    private static List<Grant> grants(String day, String aspect) {
        return requireNonNull(PROGRAMME.credit().on(day(day)).grants().get(aspect));
    }

    @ParameterizedTest
    @CsvSource({
        "net-new-revenue, sell",
        "net-customer-adds, sell",
        "new-large-deployments, usage",
        "monthly-active-user-growth, usage"
    })
    void a_claim_covers_its_indicators(String id, String aspect) {
        assertThat(indicator(id).aspect()).isEqualTo(aspect);
    }

    @ParameterizedTest
    @CsvSource({
        "functional-consultants, 2021-03-25, CUSTOMERS",
        "functional-consultants, 2021-03-26, LOCATION",
        "functional-consultant-growth, 2021-03-25, CUSTOMERS",
        "functional-consultant-growth, 2021-03-26, LOCATION",
        "developers, 2021-03-25, CUSTOMERS",
        "developers, 2021-03-26, LOCATION",
        "net-new-revenue, 2021-03-25, CUSTOMERS",
        "net-new-revenue, 2021-03-26, CUSTOMERS",
        "net-customer-adds, 2021-03-26, CUSTOMERS",
        "new-large-deployments, 2021-03-26, CUSTOMERS",
        "monthly-active-user-growth, 2021-03-26, CUSTOMERS"
    })
    void the_market_follows_customers_or_from_2021_03_26_for_people_the_location(
            String id, String day, MarketBasis basis) {
        assertThat(requireNonNull(indicator(id).marketBasis()).on(day(day))).isEqualTo(basis);
    }

    @Test
    void revenue_counts_on_three_channels() {
        NetBilled measure = (NetBilled) indicator("net-new-revenue").measure();
        assertThat(measure.channels().on(FIRST)).containsExactlyInAnyOrder(Channel.EA, Channel.CSP, Channel.WEB_DIRECT);
    }

    @Test
    void revenue_of_an_enterprise_agreement_counts_for_12_months() {
        NetBilled measure = (NetBilled) indicator("net-new-revenue").measure();
        assertThat(measure.agreementMonths().on(FIRST)).isEqualTo(Map.of(Channel.EA, 12));
    }

    @ParameterizedTest
    @CsvSource({"2021-05-27, CREDITED_IN_MONTH_BEFORE", "2021-05-28, CREDITED_WITH_LATEST_ADD"})
    void from_2021_05_28_a_loss_costs_whoever_had_the_latest_add(String day, LossPolicy policy) {
        AddsMinusLosses measure =
                (AddsMinusLosses) indicator("net-customer-adds").measure();
        assertThat(measure.loss().on(day(day))).isEqualTo(policy);
    }

    @Test
    void an_add_can_cost_a_loss_for_12_months_from_2021_05_28() {
        AddsMinusLosses measure =
                (AddsMinusLosses) indicator("net-customer-adds").measure();
        assertThat(measure.claimBackMonths().find(day("2021-05-27"))).isEmpty();
        assertThat(measure.claimBackMonths().on(day("2021-05-28"))).isEqualTo(12);
    }

    private static List<Alternative> exams(String indicator, String day, String pathway) {
        PeopleCertified measure = (PeopleCertified) indicator(indicator).measure();
        return requireNonNull(measure.requirements().on(day(day)).get(pathway)).anyOf();
    }

    @Test
    void consultants_of_customer_engagement_until_2020_12_15() {
        assertThat(exams("functional-consultants", "2020-12-15", CE))
                .containsExactly(new Alternative(
                        List.of(Set.of("MB-200"), Set.of("MB-210", "MB-220", "MB-230", "MB-240", "MB6-898"))));
    }

    @Test
    void consultants_of_customer_engagement_from_2020_12_16() {
        assertThat(exams("functional-consultants", "2020-12-16", CE))
                .containsExactly(new Alternative(List.of(
                        Set.of("MB-200", "PL-200"), Set.of("MB-210", "MB-220", "MB-230", "MB-240", "MB6-898"))));
    }

    @ParameterizedTest
    @CsvSource({"2020-12-15", "2020-12-16"})
    void consultants_of_finance_and_operations_stay(String day) {
        assertThat(exams("functional-consultants", day, FO))
                .containsExactly(new Alternative(
                        List.of(Set.of("MB-300"), Set.of("MB-310", "MB-320", "MB-330", "MB6-897", "MB6-898"))));
    }

    @Test
    void developers_of_customer_engagement_until_2020_12_15() {
        assertThat(exams("developers", "2020-12-15", CE))
                .containsExactly(new Alternative(List.of(Set.of("MB-200"), Set.of("MB-400", "MB2-716"))));
    }

    @Test
    void developers_of_customer_engagement_from_2020_12_16() {
        assertThat(exams("developers", "2020-12-16", CE))
                .containsExactly(
                        new Alternative(List.of(Set.of("PL-400"))),
                        new Alternative(List.of(Set.of("MB-200"), Set.of("MB-400", "MB2-716"))));
    }

    @ParameterizedTest
    @CsvSource({"2020-12-15", "2020-12-16"})
    void developers_of_finance_and_operations_stay(String day) {
        assertThat(exams("developers", day, FO))
                .containsExactly(new Alternative(List.of(Set.of("MB-300"), Set.of("MB-500", "MB6-894"))));
    }

    @Test
    void no_exam_is_retired_until_2020_12_15() {
        assertThat(PROGRAMME.retirements().on(day("2020-12-15"))).isEmpty();
    }

    @Test
    void six_exams_are_retired_from_2020_12_16() {
        LocalDate december = day("2020-12-31");
        LocalDate january = day("2021-01-31");
        assertThat(PROGRAMME.retirements().on(day("2020-12-16")))
                .containsExactlyInAnyOrder(
                        new Retirement("MB-200", december, day("2021-12-31")),
                        new Retirement("MB-400", december, day("2021-12-31")),
                        new Retirement("MB6-898", january, day("2022-01-31")),
                        new Retirement("MB6-897", january, day("2022-01-31")),
                        new Retirement("MB2-716", january, day("2022-01-31")),
                        new Retirement("MB6-894", january, day("2022-01-31")));
    }

    private static CertifiedGrowth growth() {
        return (CertifiedGrowth) indicator("functional-consultant-growth").measure();
    }

    @Test
    void growth_is_that_of_functional_consultants_and_has_no_target_of_its_own() {
        assertThat(growth().people()).isEqualTo("functional-consultants");
        assertThat(indicator("functional-consultant-growth").target()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2020-09-15, 2020-03-31", "2020-09-16, 2020-10-01"})
    void the_baseline_day_moves_on_2020_09_16(String day, LocalDate baseline) {
        assertThat(growth().baseline().on(day(day))).isEqualTo(baseline);
    }

    @Test
    void growth_bands_until_2021_03_10() {
        assertThat(growth().bands().on(day("2021-03-10")).bands())
                .isEqualTo(Map.of(
                        "developed", List.of(new Band(15, 35), new Band(30, 25), new Band(50, 15)),
                        "developing", List.of(new Band(5, 35), new Band(15, 25), new Band(25, 15))));
    }

    @Test
    void from_2021_03_11_no_growth_is_enough_for_the_largest_bases() {
        assertThat(growth().bands().on(day("2021-03-11")).bands())
                .isEqualTo(Map.of(
                        "developed", List.of(new Band(15, 35), new Band(30, 25), new Band(50, null)),
                        "developing", List.of(new Band(5, 35), new Band(15, 25), new Band(25, null))));
    }

    @Test
    void a_headcount_pays_from_2020_12_16() {
        assertThat(growth().headcount().find(day("2020-12-15"))).isEmpty();
        assertThat(growth().headcount().on(day("2020-12-16")))
                .isEqualTo(new HeadcountOption(Map.of("developed", 50, "developing", 25), 24, 12));
    }

    @ParameterizedTest
    @CsvSource({"2020-09-15, 12", "2020-09-16, 11"})
    void the_reference_month_of_deployments_moves_on_2020_09_16(String day, int months) {
        CrossedLine measure = (CrossedLine) indicator("new-large-deployments").measure();
        assertThat(measure.referenceMonths().on(day(day))).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({
        "customer-engagement, developed, 250",
        "customer-engagement, developing, 150",
        "finance-and-operations, developed, 100",
        "finance-and-operations, developing, 50"
    })
    void the_line_of_a_large_deployment_is_also_the_minimum_to_grow_from(String pathway, String market, int users) {
        CrossedLine line = (CrossedLine) indicator("new-large-deployments").measure();
        GrowthOverBase growth =
                (GrowthOverBase) indicator("monthly-active-user-growth").measure();
        assertThat(List.of(
                        line.line().on(FIRST).get(pathway, market),
                        growth.minimumBase().on(FIRST).get(pathway, market)))
                .containsExactly(new BigDecimal(users), new BigDecimal(users));
    }

    @Test
    void users_grow_over_the_same_month_a_year_before() {
        GrowthOverBase growth =
                (GrowthOverBase) indicator("monthly-active-user-growth").measure();
        assertThat(growth.baseMonths().on(FIRST)).isEqualTo(12);
    }

    @Test
    void nothing_else_ever_changes() {
        assertThat(Changes.of("cloud-business-applications"))
                .containsExactlyInAnyOrder(
                        "2020-09-16 customer-engagement.products",
                        "2020-09-16 finance-and-operations.products",
                        "2020-09-16 credit",
                        "2020-09-16 functional-consultant-growth.baseline",
                        "2020-09-16 new-large-deployments.reference-months",
                        "2020-12-16 retirements",
                        "2020-12-16 functional-consultants.requirements.customer-engagement",
                        "2020-12-16 developers.requirements.customer-engagement",
                        "2020-12-16 functional-consultant-growth.headcount",
                        "2021-02-03 functional-consultants.target.customer-engagement",
                        "2021-03-11 functional-consultant-growth.bands",
                        "2021-03-26 functional-consultants.market-basis",
                        "2021-03-26 functional-consultant-growth.market-basis",
                        "2021-03-26 developers.market-basis",
                        "2021-05-28 net-customer-adds.loss",
                        "2021-05-28 net-customer-adds.claim-back-months");
    }
}
