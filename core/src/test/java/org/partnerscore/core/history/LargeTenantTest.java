package org.partnerscore.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.programme.CreditPolicy;
import org.partnerscore.core.programme.Grant;

/** A history grows to whatever tenant comes, and nothing of that tenant is left for the next. */
class LargeTenantTest {
    private static final int ORIGIN = 24_000;
    private static final int MONTHS = 6;
    private static final int PATHWAYS = 2;
    private static final long ALL = 0b111111;

    private final TenantHistory history = new TenantHistory(
            ORIGIN, MONTHS, PATHWAYS, 0b10, new CreditTable(SmallProgramme.policy(), List.of("sell", "usage")));

    /** Each subscription is held in all months in both pathways and sold by an account of its own. */
    private void tenant(int subscriptions) {
        history.begin(subscriptions, 3);
        for (int s = 0; s < subscriptions; s++) {
            for (int month = 0; month < MONTHS; month++) {
                history.row(s, ORIGIN + month, 0b11, s % 4, true, 7, 1, s + 1L);
            }
        }
        for (int s = 0; s < subscriptions; s++) {
            associate(s, 1000 + s);
        }
        history.settle();
    }

    private void associate(int subscription, int account) {
        history.association(
                subscription, account, AssociationKind.CSP.ordinal(), Claim.NONE.ordinal(), ORIGIN, Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 15, 16, 17, 18, 31, 33, 64, 65, 200})
    void every_account_is_credited_for_its_subscription_and_the_tenant(int subscriptions) {
        tenant(subscriptions);

        SubscriptionCredit credit = history.credit();
        assertThat(history.tenant()).isEqualTo(subscriptions);
        assertThat(history.market()).isEqualTo(3);
        assertThat(history.origin()).isEqualTo(ORIGIN);
        assertThat(credit.accounts()).isEqualTo(subscriptions);
        for (int s = 0; s < subscriptions; s++) {
            assertThat(credit.account(s)).isEqualTo(1000 + s);
            assertThat(credit.creditedAtAll(s)).isEqualTo(ALL);
            int entry = credit.first(s);
            assertThat(credit.entryAccount(entry)).isEqualTo(1000 + s);
            assertThat(credit.next(entry)).isEqualTo(SubscriptionCredit.END);
            for (int aspect = 0; aspect < 2; aspect++) {
                assertThat(credit.entryMonths(entry, aspect)).isEqualTo(ALL);
                assertThat(credit.credited(s, 0, aspect)).isEqualTo(ALL);
                assertThat(credit.credited(s, 1, aspect)).isEqualTo(ALL);
            }
        }
        assertThat(history.users(0, ORIGIN)).isEqualTo(subscriptions);
        assertThat(history.unsaid(1, ORIGIN + MONTHS - 1)).isEqualTo(subscriptions);
    }

    @Test
    void every_account_is_credited_for_each_of_many_aspects() {
        List<String> aspects = IntStream.range(0, 11).mapToObj(a -> "a" + a).toList();
        Grant reseller = new Grant(AssociationKind.CSP, Set.of(Claim.NONE), null);
        CreditPolicy policy =
                new CreditPolicy(aspects.stream().collect(Collectors.toMap(a -> a, a -> List.of(reseller))));
        TenantHistory many = new TenantHistory(ORIGIN, MONTHS, PATHWAYS, 0, new CreditTable(policy, aspects));
        many.begin(0, 0);
        for (int s = 0; s < 4; s++) {
            many.row(s, ORIGIN + s, 0b11, 0, true, 0, 0, 0);
            many.association(s, s, AssociationKind.CSP.ordinal(), Claim.NONE.ordinal(), ORIGIN, Integer.MAX_VALUE);
        }
        many.settle();

        for (int s = 0; s < 4; s++) {
            for (int aspect = 0; aspect < aspects.size(); aspect++) {
                assertThat(many.credit().entryMonths(many.credit().first(s), aspect))
                        .isEqualTo(ALL);
                assertThat(many.credit().credited(s, 0, aspect)).isEqualTo(1L << s);
                assertThat(many.credit().credited(s, 1, aspect)).isEqualTo(1L << s);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 11, 12, 30})
    void every_bill_is_kept(int subscriptions) {
        tenant(subscriptions);

        assertThat(history.billings()).isEqualTo(subscriptions * MONTHS);
        for (int row = 0; row < history.billings(); row++) {
            int subscription = row / MONTHS;
            assertThat(history.billingSubscription(row)).isEqualTo(subscription);
            assertThat(history.billingMonth(row)).isEqualTo(ORIGIN + row % MONTHS);
            assertThat(history.billingPathways(row)).isEqualTo(0b11);
            assertThat(history.billingChannel(row)).isEqualTo(subscription % 4);
            assertThat(history.billingAgreement(row)).isEqualTo(7);
            assertThat(history.billingNet(row)).isEqualTo(subscription + 1L);
        }
    }

    @Test
    void nothing_of_a_large_tenant_is_left_for_the_next() {
        tenant(100);
        history.begin(1, 0);
        for (int s = 0; s < 100; s++) {
            history.row(s, ORIGIN, 0b01, 0, s == 99, 0, 0, 0);
        }
        associate(99, 5);
        associate(100, 6);
        history.settle();

        SubscriptionCredit credit = history.credit();
        assertThat(credit.accounts()).isEqualTo(1);
        assertThat(credit.credited(0, 0, 0)).isEqualTo(1);
        assertThat(credit.credited(0, 1, 0)).isZero();
        assertThat(credit.creditedAtAll(0)).isEqualTo(1);
        for (int s = 0; s < 99; s++) {
            assertThat(credit.first(s)).isEqualTo(SubscriptionCredit.END);
        }
        assertThat(history.held(0)).isEqualTo(1);
        assertThat(history.held(1)).isZero();
        assertThat(history.users(0, ORIGIN)).isZero();
        assertThat(history.unsaid(1, ORIGIN)).isZero();
        assertThat(history.billings()).isZero();
    }

    @Test
    void a_tenant_of_many_accounts_on_one_subscription_credits_each_once() {
        history.begin(0, 0);
        history.row(0, ORIGIN, 0b01, 0, true, 0, 0, 0);
        for (int twice = 0; twice < 2; twice++) {
            for (int account = 0; account < 100; account++) {
                associate(0, account);
            }
        }
        history.settle();

        assertThat(history.credit().accounts()).isEqualTo(100);
        int entries = 0;
        for (int e = history.credit().first(0);
                e != SubscriptionCredit.END;
                e = history.credit().next(e)) {
            entries++;
        }
        assertThat(entries).isEqualTo(100);
        assertThat(history.credit().creditedAtAll(99)).isEqualTo(1);
    }

    @Test
    void what_an_account_held_alone_is_not_credited_to_its_neighbour() {
        history.begin(0, 0);
        history.row(0, ORIGIN, 0b01, 0, true, 0, 0, 0);
        history.row(1, ORIGIN + 1, 0b10, 0, true, 0, 0, 0);
        history.row(2, ORIGIN + 2, 0b10, 0, false, 0, 0, 5);
        associate(0, 1);
        associate(1, 2);
        associate(2, 3);
        history.settle();

        SubscriptionCredit credit = history.credit();
        assertThat(credit.creditedAtAll(0)).isEqualTo(0b001);
        assertThat(credit.creditedAtAll(1)).isEqualTo(0b010);
        assertThat(credit.creditedAtAll(2)).isZero();
        assertThat(credit.credited(0, 1, 0)).isZero();
        assertThat(credit.credited(1, 0, 1)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, MONTHS})
    void capacity_outside_the_months_looked_at_is_passed_over(int month) {
        history.begin(0, 0);
        history.row(0, ORIGIN, 0b10, 0, true, 0, 0, 0);
        history.capacity(ORIGIN + month, 0b10, 9);

        assertThat(history.unsaid(1, ORIGIN)).isEqualTo(1);
        assertThat(history.users(1, ORIGIN)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, MONTHS - 1})
    void capacity_of_the_first_and_the_last_month_is_taken_and_of_its_workload_alone(int month) {
        history.begin(0, 0);
        history.row(0, ORIGIN + month, 0b11, 0, true, 0, 4, 0);
        history.row(1, ORIGIN + month, 0b11, 0, true, 0, 4, 0);
        history.capacity(ORIGIN + month, 0b11, 9);

        assertThat(history.unsaid(1, ORIGIN + month)).isEqualTo(1);
        assertThat(history.users(1, ORIGIN + month)).isEqualTo(9);
        assertThat(history.users(0, ORIGIN + month)).isEqualTo(8);
    }

    @Test
    void a_history_of_63_months_is_the_longest() {
        CreditTable table = new CreditTable(SmallProgramme.policy(), List.of("sell"));

        TenantHistory longest = new TenantHistory(ORIGIN, 63, 1, 0, table);

        longest.begin(0, 0);
        longest.row(0, ORIGIN + 62, 1, 0, true, 0, 0, 0);
        assertThat(longest.held(0)).isEqualTo(1L << 62);
        assertThat(longest.held(0))
                .isEqualTo(longest.bit(ORIGIN + 62))
                .isEqualTo(longest.bits(ORIGIN + 62, ORIGIN + 62));
    }
}
