package org.partnerscore.dataset.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.facts.SubscriptionMonth;

class AccountFactsTest {
    private static final YearMonth MAY = YearMonth.of(2021, 5);
    private static final SubscriptionMonth ROW = new SubscriptionMonth(
            "S1", "T1", MAY, "sales", Channel.CSP, true, null, 1, 1, BigDecimal.ONE, BigDecimal.ZERO);
    private static final TenantFacts TENANT =
            new TenantFacts(new Customer("T1", "Contoso", "DE"), List.of(ROW), List.of());

    private final AccountFacts facts = new AccountFacts(
            "A1",
            List.of(new Partner("P1", "A1", "Alpha", "DE")),
            List.of(),
            List.of(),
            new TreeMap<>(),
            new DataSpan(MAY, MAY, LocalDate.of(2021, 1, 1)),
            AccountFacts.Beyond.NOTHING);

    private static ExamPass pass(LocalDate day) {
        return new ExamPass("I1", "P1", "MB-200", day, null, null, null);
    }

    @Test
    void an_edit_leaves_the_facts_before_as_they_were() {
        AccountFacts edited = facts.withTenant(TENANT);

        assertThat(edited.tenants()).containsOnlyKeys("T1");
        assertThat(facts.tenants()).isEmpty();
    }

    @Test
    void a_pass_before_all_others_moves_the_first_pass() {
        LocalDate earlier = LocalDate.of(2020, 12, 31);

        assertThat(facts.withPasses(List.of(pass(earlier))).span().firstPass()).isEqualTo(earlier);
    }

    @Test
    void a_later_pass_does_not_move_the_first_pass() {
        assertThat(facts.withPasses(List.of(pass(LocalDate.of(2021, 1, 2))))
                        .span()
                        .firstPass())
                .isEqualTo(LocalDate.of(2021, 1, 1));
    }

    @Test
    void facts_may_go_on_past_the_last_month() {
        assertThat(facts.endingWith(YearMonth.of(2022, 5)).span().last()).isEqualTo(YearMonth.of(2022, 5));
    }

    @Test
    void a_location_of_another_account_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccountFacts(
                        "A2",
                        facts.locations(),
                        List.of(),
                        List.of(),
                        new TreeMap<>(),
                        facts.span(),
                        AccountFacts.Beyond.NOTHING));
    }

    @Test
    void two_rows_of_one_subscription_and_month_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TENANT.withRows(List.of(ROW, ROW)));
    }

    @Test
    void a_row_of_another_tenant_is_refused() {
        Customer other = new Customer("T2", "Fabrikam", "DE");

        assertThatIllegalArgumentException().isThrownBy(() -> new TenantFacts(other, List.of(ROW), List.of()));
    }

    @Test
    void rows_are_sorted_by_subscription_and_month() {
        SubscriptionMonth april = ROW.in(YearMonth.of(2021, 4));

        assertThat(TENANT.withRows(List.of(ROW, april)).rows()).containsExactly(april, ROW);
    }
}
