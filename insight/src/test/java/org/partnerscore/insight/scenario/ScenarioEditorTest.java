package org.partnerscore.insight.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.TenantFacts;
import org.partnerscore.insight.future.HeldFuture;

class ScenarioEditorTest {
    private static final AccountFacts FACTS = HeldFuture.until(Account.facts(), YearMonth.of(2021, 8));

    private static AccountFacts edited(String... sentences) throws ChangeException {
        return new ScenarioEditor(Account.PROGRAMME).edit(FACTS, Account.scenario(sentences));
    }

    private static List<ChangeProblem.Code> refused(String... sentences) {
        return catchThrowableOfType(ChangeException.class, () -> edited(sentences)).problems().stream()
                .map(ChangeProblem::code)
                .toList();
    }

    private static TenantFacts customer(AccountFacts facts) {
        return Objects.requireNonNull(facts.tenants().get("T"));
    }

    @Test
    void new_people_pass_exams_that_are_not_to_retire() throws ChangeException {
        List<ExamPass> passes =
                edited("consultants customer-engagement +2 by 2021-06-10").passes();

        assertThat(passes)
                .filteredOn(pass -> !pass.individualId().equals("I"))
                .extracting(pass -> pass.individualId() + " " + pass.exam() + " " + pass.passedOn())
                .containsExactly(
                        "what-if-person-1 MB-210 2021-06-10",
                        "what-if-person-1 PL-200 2021-06-10",
                        "what-if-person-2 MB-210 2021-06-10",
                        "what-if-person-2 PL-200 2021-06-10");
    }

    @Test
    void people_of_two_changes_are_different_people() throws ChangeException {
        assertThat(edited("developers customer-engagement +1", "developers customer-engagement +1")
                        .passes())
                .extracting(ExamPass::individualId)
                .containsExactly("I", "what-if-person-1", "what-if-person-2");
    }

    @Test
    void a_person_who_leaves_is_gone_from_that_day() throws ChangeException {
        assertThat(edited("person I leaves on 2021-06-15").passes())
                .extracting(ExamPass::associatedTo)
                .containsExactly(LocalDate.of(2021, 6, 15));
    }

    @Test
    void customers_won_hold_their_subscription_to_the_end_of_the_outlook() throws ChangeException {
        AccountFacts facts = edited("customers customer-engagement +2 seats 30 users 20 billed 900 from 2021-07");

        assertThat(facts.tenants()).containsKeys("T", "what-if-customer-1", "what-if-customer-2");
        TenantFacts won = Objects.requireNonNull(facts.tenants().get("what-if-customer-2"));
        assertThat(won.rows())
                .extracting(SubscriptionMonth::month)
                .containsExactly(YearMonth.of(2021, 7), YearMonth.of(2021, 8));
        assertThat(won.rows()).allSatisfy(row -> {
            assertThat(row.product()).isEqualTo("customer-service");
            assertThat(row.seats()).isEqualTo(30);
            assertThat(row.activeUsers()).isEqualTo(20);
            assertThat(row.netCents()).isEqualTo(90_000);
        });
        assertThat(won.associations()).extracting(Association::partnerId).containsExactly("P");
    }

    @Test
    void a_customer_lost_holds_nothing_from_then_on() throws ChangeException {
        assertThat(customer(edited("customer T leaves from 2021-06")).rows())
                .extracting(SubscriptionMonth::month)
                .allMatch(month -> month.isBefore(YearMonth.of(2021, 6)))
                .hasSize(13);
    }

    @Test
    void users_rise_from_a_month_on_and_never_fall_below_none() throws ChangeException {
        assertThat(customer(edited("users T +25 from 2021-08")).rows())
                .extracting(SubscriptionMonth::activeUsers)
                .endsWith(30L, 55L);
        assertThat(customer(edited("users T -99 from 2021-08")).rows())
                .extracting(SubscriptionMonth::activeUsers)
                .endsWith(30L, 0L);
    }

    @Test
    void an_association_is_won_and_lost_from_a_month_on() throws ChangeException {
        List<Association> associations = customer(
                        edited("association T +CPOR:OSU from 2021-06", "association T -CSP from 2021-06"))
                .associations();

        assertThat(associations)
                .extracting(each -> each.kind() + " " + each.claim() + " " + each.from() + " " + each.to())
                .containsExactly("CSP NONE 2020-05 2021-05", "CPOR OSU 2021-06 null");
    }

    @Test
    void everything_that_cannot_be_done_is_said_at_once() {
        assertThat(refused(
                        "person X leaves",
                        "users T +5 pathway finance-and-operations",
                        "association T -DPOR",
                        "customers customer-engagement +1 product finance",
                        "customer T leaves from 2020-04",
                        "customer T leaves from 2021-09"))
                .containsExactly(
                        ChangeProblem.Code.UNKNOWN_PERSON,
                        ChangeProblem.Code.NO_SUBSCRIPTION,
                        ChangeProblem.Code.NO_ASSOCIATION,
                        ChangeProblem.Code.PRODUCT_NOT_QUALIFYING,
                        ChangeProblem.Code.BEFORE_DATA,
                        ChangeProblem.Code.AFTER_OUTLOOK);
    }

    @Test
    void no_more_than_ten_thousand_people_and_customers_are_added_in_all() throws ChangeException {
        assertThat(edited("customers customer-engagement +9999", "consultants customer-engagement +1")
                        .tenants())
                .hasSizeGreaterThan(9999);
        assertThat(refused("customers customer-engagement +999999999")).containsExactly(ChangeProblem.Code.TOO_MANY);
        assertThat(refused("customers customer-engagement +9999", "consultants customer-engagement +2"))
                .containsExactly(ChangeProblem.Code.TOO_MANY);
    }
}
