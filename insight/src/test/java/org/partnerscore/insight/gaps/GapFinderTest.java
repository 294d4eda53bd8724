package org.partnerscore.insight.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.TenantFacts;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.insight.score.AccountScoring;

/** What an account in a developed market just misses in May 2021. */
class GapFinderTest {
    private static final Programme PROGRAMME = ProgrammeCatalog.bundled().programme("cloud-business-applications");
    private static final YearMonth MONTH = YearMonth.of(2021, 5);
    private static final YearMonth FIRST = YearMonth.of(2018, 6);
    private static final String CUSTOMER_ENGAGEMENT = "customer-engagement";

    private final TreeMap<String, TenantFacts> tenants = new TreeMap<>();
    private final List<ExamPass> passes = new ArrayList<>();
    private YearMonth since = YearMonth.of(2021, 3);

    private List<Gap> gaps(GapKind kind) {
        AccountFacts facts = new AccountFacts(
                "A1",
                List.of(new Partner("L1", "A1", "Somewhere", "US")),
                List.of(),
                passes,
                tenants,
                new DataSpan(FIRST, MONTH, LocalDate.of(2016, 1, 1)),
                AccountFacts.Beyond.NOTHING);
        return GapFinder.find(AccountScoring.of(ScoringPlan.of(PROGRAMME, MONTH, facts.span()), facts)).gaps().stream()
                .filter(gap -> gap.kind() == kind)
                .filter(gap -> gap.pathway().id().equals(CUSTOMER_ENGAGEMENT))
                .toList();
    }

    /** A customer since a month, with so many users. */
    private void customer(String product, long users, Association... associations) {
        List<SubscriptionMonth> rows = new ArrayList<>();
        for (YearMonth month = since; !month.isAfter(MONTH); month = month.plusMonths(1)) {
            rows.add(new SubscriptionMonth(
                    "S1",
                    "T1",
                    month,
                    product,
                    Channel.CSP,
                    true,
                    null,
                    1000,
                    users,
                    new BigDecimal("100.00"),
                    BigDecimal.ZERO));
        }
        tenants.put("T1", new TenantFacts(new Customer("T1", "Customer", "US"), rows, List.of(associations)));
    }

    private static Association association(AssociationKind kind, Claim claim) {
        return new Association("S1", "L1", kind, claim, FIRST, null);
    }

    private static ExamPass pass(String person, String exam) {
        return new ExamPass(person, "L1", exam, LocalDate.of(2021, 2, 1), null, null, null);
    }

    private static ExamPass expiring(LocalDate day) {
        return new ExamPass("I1", "L1", "MB-210", LocalDate.of(2021, 2, 1), day, null, null);
    }

    @Test
    void a_customer_with_half_the_users_of_the_line_is_near_it() {
        customer("sales", 125, association(AssociationKind.CSP, Claim.NONE));
        assertThat(gaps(GapKind.NEAR_THE_LINE)).singleElement().satisfies(gap -> {
            assertThat(gap.tenantId()).isEqualTo("T1");
            assertThat(gap.hundredths()).isPositive();
        });
    }

    @Test
    void a_customer_with_fewer_than_half_the_users_of_the_line_is_not_near_it() {
        customer("sales", 124, association(AssociationKind.CSP, Claim.NONE));
        assertThat(gaps(GapKind.NEAR_THE_LINE)).isEmpty();
    }

    @Test
    void a_customer_without_an_association_that_earns_credit_misses_one() {
        since = MONTH;
        customer("sales", 1);
        assertThat(gaps(GapKind.MISSING_ASSOCIATION))
                .singleElement()
                .satisfies(gap -> assertThat(gap.hundredths()).isPositive());
    }

    @Test
    void a_customer_with_an_association_that_earns_credit_misses_none() {
        customer("sales", 1, association(AssociationKind.CSP, Claim.NONE));
        assertThat(gaps(GapKind.MISSING_ASSOCIATION)).isEmpty();
    }

    @Test
    void a_claim_of_use_alone_covers_only_part() {
        customer("sales", 1, association(AssociationKind.CPOR, Claim.OSU));
        assertThat(gaps(GapKind.CLAIM_COVERS_PART)).isNotEmpty();
    }

    @Test
    void a_person_with_the_first_exam_of_two_is_one_exam_away() {
        passes.add(pass("I1", "PL-200"));
        assertThat(gaps(GapKind.ONE_EXAM_AWAY))
                .singleElement()
                .satisfies(gap -> assertThat(gap.individualId()).isEqualTo("I1"));
    }

    @Test
    void a_certification_that_ends_on_the_ninetieth_day_is_not_told_yet() {
        passes.addAll(
                List.of(pass("I1", "PL-200"), expiring(MONTH.atEndOfMonth().plusDays(GapFinder.DAYS_AHEAD))));
        assertThat(gaps(GapKind.CERTIFICATION_ENDS)).isEmpty();
    }

    @Test
    void a_certification_that_ends_the_day_before_the_ninetieth_is_told_with_the_points_it_keeps() {
        passes.addAll(
                List.of(pass("I1", "PL-200"), expiring(MONTH.atEndOfMonth().plusDays(GapFinder.DAYS_AHEAD - 1))));
        assertThat(gaps(GapKind.CERTIFICATION_ENDS))
                .singleElement()
                .satisfies(gap -> assertThat(gap.hundredths()).isPositive());
    }

    @Test
    void a_customer_whose_sku_no_mapping_knows_would_bring_the_points_of_a_product_that_qualifies() {
        customer(SubscriptionMonth.UNMAPPED, 1, association(AssociationKind.CSP, Claim.NONE));
        assertThat(gaps(GapKind.SKU_UNMAPPED)).singleElement().satisfies(gap -> {
            assertThat(gap.tenantId()).isEqualTo("T1");
            assertThat(gap.reason().arguments()).containsEntry("rows", 3L);
            assertThat(gap.hundredths())
                    .as("1.00 for the customer, 0.01 for USD 300 billed")
                    .isEqualTo(101);
        });
    }

    @Test
    void a_customer_of_a_product_that_does_not_qualify_is_not_called_unmapped() {
        customer("office", 1, association(AssociationKind.CSP, Claim.NONE));
        assertThat(gaps(GapKind.SKU_UNMAPPED)).isEmpty();
    }
}
