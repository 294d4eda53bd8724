package org.partnerscore.conformance.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.partnerscore.conformance.ecosystem.EcosystemBuilder;
import org.partnerscore.conformance.kernel.KernelScorer;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.definitions.ProgrammeCatalog;

/** Each way in which more earns less, in an example. */
class ExitTest {
    private static final Programme PROGRAMME = ProgrammeCatalog.bundled().programme("cloud-business-applications");

    @Test
    void a_customer_in_a_developed_country_brings_higher_targets() {
        EcosystemBuilder facts = EcosystemBuilder.covering("2019-05", "2021-05")
                .account("A", "IN")
                .customer("indian", "IN")
                .rows("S", "indian", "sales", "2020-06", "2021-05", 0, "12500")
                .reseller("S", "A", "2020-06", "2021-05");
        String before = points(facts, "2021-05", "net-new-revenue", "A");

        facts.customer("american", "US")
                .rows("S2", "american", "sales", "2021-05", "2021-05", 0, "0")
                .reseller("S2", "A", "2021-05", "2021-05");

        assertThat(before).isEqualTo("10.00");
        assertThat(points(facts, "2021-05", "net-new-revenue", "A")).isEqualTo("5.00");
    }

    @Test
    void who_is_credited_in_a_customers_last_month_is_charged_its_loss() {
        EcosystemBuilder facts = wonAndLost();
        String before = points(facts, "2021-04", "net-customer-adds", "B");

        facts.reseller("S-lost", "B", "2021-02", "2021-02");

        assertThat(before).isEqualTo("1.00");
        assertThat(points(facts, "2021-04", "net-customer-adds", "B")).isEqualTo("0.00");
    }

    @Test
    void who_is_credited_with_an_add_before_the_window_is_charged_its_loss_within() {
        EcosystemBuilder facts = wonAndLost();
        String before = points(facts, "2021-06", "net-customer-adds", "B");

        facts.reseller("S-lost", "B", "2020-05", "2020-05");

        assertThat(before).isEqualTo("1.00");
        assertThat(points(facts, "2021-06", "net-customer-adds", "B")).isEqualTo("0.00");
    }

    /** One customer is won in 2020-05 and lost in 2021-03, another is won by B in 2021-01. */
    private static EcosystemBuilder wonAndLost() {
        return EcosystemBuilder.covering("2019-05", "2021-06")
                .account("B", "US")
                .customer("lost", "US")
                .rows("S-lost", "lost", "sales", "2020-05", "2021-02", 0, "0")
                .customer("won", "US")
                .rows("S-won", "won", "sales", "2021-01", "2021-06", 0, "0")
                .reseller("S-won", "B", "2021-01", "2021-06");
    }

    @Test
    void a_consultant_more_on_both_days_can_undo_growth() {
        EcosystemBuilder facts = EcosystemBuilder.covering("2020-10", "2021-02")
                .account("A", "US")
                .people(17, "A", "2020-06-01", "MB-300", "MB-310")
                .people(6, "A", "2021-01-15", "MB-300", "MB-310");
        // 6 / 17 = 35.2… %
        String before = points(facts, "2021-02", "functional-consultant-growth", "A");

        facts.people(1, "A", "2020-06-01", "MB-300", "MB-310");

        assertThat(before).isEqualTo("15.00");
        // 6 / 18 = 33.3… %
        assertThat(points(facts, "2021-02", "functional-consultant-growth", "A"))
                .isEqualTo("0.00");
    }

    @Test
    void so_many_people_earlier_also_stop_paying_earlier() {
        EcosystemBuilder facts = EcosystemBuilder.covering("2020-10", "2022-11")
                .account("A", "IN")
                .people(24, "A", "2020-11-15", "MB-300", "MB-310")
                .people(1, "A", "2020-12-15", "MB-300", "MB-310");
        String before = points(facts, "2022-11", "functional-consultant-growth", "A");

        facts.people(1, "A", "2020-11-15", "MB-300", "MB-310");

        assertThat(before).isEqualTo("15.00");
        assertThat(points(facts, "2022-11", "functional-consultant-growth", "A"))
                .isEqualTo("0.00");
    }

    @Test
    void more_users_in_the_reference_month_mean_that_no_line_was_crossed() {
        EcosystemBuilder facts = EcosystemBuilder.covering("2019-05", "2021-05")
                .account("A", "US")
                .customer("T", "US")
                .rows("S", "T", "sales", "2020-06", "2020-06", 200, "0")
                .rows("S", "T", "sales", "2020-07", "2021-05", 300, "0")
                .reseller("S", "A", "2020-06", "2021-05");
        String before = points(facts, "2021-05", "new-large-deployments", "A");

        facts.rows("S2", "T", "sales", "2020-06", "2020-06", 50, "0");

        assertThat(before).isEqualTo("4.00");
        assertThat(points(facts, "2021-05", "new-large-deployments", "A")).isEqualTo("0.00");
    }

    @Test
    void more_users_a_year_ago_mean_less_growth() {
        EcosystemBuilder facts = EcosystemBuilder.covering("2019-05", "2021-05")
                .account("A", "US")
                .customer("T", "US")
                .rows("S", "T", "sales", "2020-05", "2020-05", 400, "0")
                .rows("S", "T", "sales", "2021-05", "2021-05", 500, "0")
                .reseller("S", "A", "2020-05", "2021-05");
        String before = points(facts, "2021-05", "monthly-active-user-growth", "A");

        facts.rows("S2", "T", "sales", "2020-05", "2020-05", 100, "0");

        assertThat(before).isEqualTo("25.00");
        assertThat(points(facts, "2021-05", "monthly-active-user-growth", "A")).isEqualTo("0.00");
    }

    @Test
    void a_pair_more_a_year_ago_means_fewer_adds() {
        Programme successor = ProgrammeCatalog.bundled().programme("solutions-partner-business-applications");
        EcosystemBuilder facts = EcosystemBuilder.covering("2023-06", "2024-06")
                .account("A", "US")
                .customer("T", "US")
                .rows("S", "T", "sales", "2024-06", "2024-06", 0, "250")
                .reseller("S", "A", "2023-06", "2024-06");
        String before = points(successor, facts, "2024-06", "net-customer-adds", "A");

        facts.rows("S", "T", "sales", "2023-06", "2023-06", 0, "250");

        assertThat(before).isEqualTo("3.00");
        assertThat(points(successor, facts, "2024-06", "net-customer-adds", "A"))
                .isEqualTo("0.00");
    }

    @Test
    void a_claim_displaces_a_digital_partner() {
        EcosystemBuilder facts = EcosystemBuilder.covering("2019-05", "2021-05")
                .account("A", "US")
                .account("B", "US")
                .customer("T", "US")
                .rows("S", "T", "sales", "2020-06", "2021-05", 0, "12500")
                .association("S", "A", AssociationKind.DPOR, Claim.NONE, "2020-06", "2021-05");
        String before = points(facts, "2021-05", "net-new-revenue", "A");

        facts.association("S", "B", AssociationKind.CPOR, Claim.OSA, "2020-12", "2021-05");

        assertThat(before).isEqualTo("5.00");
        assertThat(points(facts, "2021-05", "net-new-revenue", "A")).isEqualTo("2.50");
        assertThat(points(facts, "2021-05", "net-new-revenue", "B")).isEqualTo("2.50");
    }

    /** An account's points in an indicator: people in finance and operations, the rest in customer engagement. */
    private static String points(EcosystemBuilder facts, String month, String indicator, String account) {
        return points(PROGRAMME, facts, month, indicator, account);
    }

    private static String points(
            Programme programme, EcosystemBuilder facts, String month, String indicator, String account) {
        int pathway = indicator.contains("consultant") ? 1 : 0;
        return KernelScorer.score(programme, YearMonth.parse(month), facts.build()).stream()
                .filter(card -> card.account().equals(account))
                .flatMap(card -> card.pathways().get(pathway).indicators().stream())
                .filter(score -> score.indicator().id().equals(indicator))
                .map(IndicatorScore::points)
                .findFirst()
                .orElseThrow()
                .toString();
    }
}
