package org.partnerscore.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;

class TenantHistoryTest {
    private static final int ORIGIN = 24_000;
    private static final int MONTHS = 25;
    private static final int LAST = ORIGIN + MONTHS - 1;
    private static final int CHANNEL = 1;
    private static final int CSP = AssociationKind.CSP.ordinal();
    private static final int NO_CLAIM = Claim.NONE.ordinal();
    private static final int OPEN = Integer.MAX_VALUE;

    private final CreditTable table = new CreditTable(SmallProgramme.policy(), List.of("sell", "usage"));
    private final TenantHistory history = new TenantHistory(ORIGIN, MONTHS, 2, 0, table);

    @Test
    void rows_count_in_the_pathways_of_their_product() {
        history.begin(0, 0);
        row(0, ORIGIN, 0b01, 10);
        row(1, ORIGIN, 0b10, 200);
        row(2, ORIGIN, 0b11, 3000);
        row(3, ORIGIN, 0b00, 40_000);

        assertThat(history.users(0, ORIGIN)).isEqualTo(3010);
        assertThat(history.users(1, ORIGIN)).isEqualTo(3200);
        assertThat(history.held(0)).isEqualTo(1);
        assertThat(history.held(1)).isEqualTo(1);
    }

    @Test
    void rows_outside_the_months_looked_at_are_passed_over() {
        history.begin(0, 0);
        row(0, ORIGIN - 1, 1, 10);
        row(0, LAST + 1, 1, 10);
        history.row(0, ORIGIN - 1, 1, CHANNEL, false, 0, 0, 99);
        history.row(0, LAST + 1, 1, CHANNEL, false, 0, 0, 99);

        assertThat(history.held(0)).isZero();
        assertThat(history.billings()).isZero();
    }

    @Test
    void the_first_and_the_last_month_looked_at_are_read() {
        history.begin(0, 0);
        row(0, ORIGIN, 1, 10);
        row(0, LAST, 1, 20);

        assertThat(history.held(0)).isEqualTo(history.bit(ORIGIN) | history.bit(LAST));
        assertThat(history.users(0, ORIGIN)).isEqualTo(10);
        assertThat(history.users(0, LAST)).isEqualTo(20);
    }

    @Test
    void users_of_rows_that_are_not_held_are_no_users() {
        history.begin(0, 0);
        history.row(0, ORIGIN, 1, CHANNEL, false, 0, 500, 0);

        assertThat(history.held(0)).isZero();
        assertThat(history.users(0, ORIGIN)).isZero();
    }

    @Test
    void bills_are_kept_held_or_not_unless_they_come_to_nothing() {
        history.begin(0, 0);
        history.row(3, ORIGIN, 0b10, CHANNEL, false, 23_999, 0, -500);
        history.row(3, ORIGIN + 1, 0b10, CHANNEL, true, 23_999, 0, 0);

        assertThat(history.billings()).isEqualTo(1);
        assertThat(history.billingSubscription(0)).isEqualTo(3);
        assertThat(history.billingMonth(0)).isEqualTo(ORIGIN);
        assertThat(history.billingPathways(0)).isEqualTo(0b10);
        assertThat(history.billingChannel(0)).isEqualTo(CHANNEL);
        assertThat(history.billingAgreement(0)).isEqualTo(23_999);
        assertThat(history.billingNet(0)).isEqualTo(-500);
    }

    @Test
    void credit_for_the_tenant_needs_a_held_row_of_the_subscription() {
        history.begin(0, 0);
        row(0, ORIGIN, 0b01, 10);
        row(1, ORIGIN + 1, 0b01, 10);
        history.association(0, 7, CSP, NO_CLAIM, ORIGIN, OPEN);
        history.settle();

        assertThat(history.credit().accounts()).isEqualTo(1);
        assertThat(history.credit().account(0)).isEqualTo(7);
        assertThat(history.credit().credited(0, 0, 0)).isEqualTo(history.bit(ORIGIN));
        assertThat(history.credit().credited(0, 1, 0)).isZero();
        assertThat(history.credit().creditedAtAll(0)).isEqualTo(history.bit(ORIGIN));
    }

    @Test
    void an_association_of_a_subscription_without_rows_has_no_effect() {
        history.begin(0, 0);
        row(0, ORIGIN, 1, 10);
        history.association(5, 7, CSP, NO_CLAIM, ORIGIN, OPEN);
        history.settle();

        assertThat(history.credit().accounts()).isZero();
    }

    @Test
    void an_association_of_a_subscription_without_rows_is_not_left_for_the_next_tenant() {
        history.begin(0, 0);
        row(0, ORIGIN, 1, 10);
        history.association(1, 7, CSP, NO_CLAIM, ORIGIN, OPEN);
        history.settle();

        history.begin(1, 0);
        row(0, ORIGIN, 1, 10);
        row(1, ORIGIN, 1, 10);
        history.association(0, 8, CSP, NO_CLAIM, ORIGIN, OPEN);
        history.settle();

        assertThat(history.credit().first(1)).isEqualTo(SubscriptionCredit.END);
    }

    @Test
    void months_credited_of_one_tenant_are_not_those_of_the_next() {
        for (int from : new int[] {ORIGIN, LAST}) {
            history.begin(0, 0);
            row(0, ORIGIN, 1, 10);
            row(0, LAST, 1, 10);
            history.association(0, 7, CSP, NO_CLAIM, from, OPEN);
            history.settle();
        }

        assertThat(history.credit().credited(0, 0, 0)).isEqualTo(history.bit(LAST));
        assertThat(history.credit().entryMonths(history.credit().first(0), 0)).isEqualTo(history.bit(LAST));
    }

    @Test
    void a_smaller_tenant_after_a_larger_one_shows_no_trace_of_it() {
        history.begin(0, 1);
        for (int subscription = 0; subscription < 100; subscription++) {
            for (int month = ORIGIN; month <= LAST; month++) {
                history.row(subscription, month, 0b11, CHANNEL, true, 0, 5, 100);
            }
            for (int account = 0; account < 40; account++) {
                history.association(subscription, account, CSP, NO_CLAIM, ORIGIN, OPEN);
            }
        }
        history.settle();
        assertThat(history.users(0, LAST)).isEqualTo(500);
        assertThat(history.billings()).isEqualTo(100 * MONTHS);
        assertThat(history.credit().accounts()).isEqualTo(40);

        history.begin(1, 0);
        row(2, LAST, 0b01, 3);
        history.association(2, 9, CSP, NO_CLAIM, LAST, LAST);
        history.settle();

        assertThat(history.tenant()).isEqualTo(1);
        assertThat(history.market()).isZero();
        assertThat(history.held(0)).isEqualTo(history.bit(LAST));
        assertThat(history.held(1)).isZero();
        assertThat(history.users(0, LAST)).isEqualTo(3);
        assertThat(history.users(1, LAST)).isZero();
        assertThat(history.billings()).isZero();
        SubscriptionCredit credit = history.credit();
        assertThat(credit.accounts()).isEqualTo(1);
        assertThat(credit.account(0)).isEqualTo(9);
        assertThat(credit.credited(0, 0, 0)).isEqualTo(history.bit(LAST));
        assertThat(credit.credited(0, 1, 0)).isZero();
        assertThat(credit.first(0)).isEqualTo(SubscriptionCredit.END);
        assertThat(credit.first(1)).isEqualTo(SubscriptionCredit.END);
        assertThat(credit.next(credit.first(2))).isEqualTo(SubscriptionCredit.END);
    }

    @Test
    void a_tenant_without_rows_has_nothing() {
        history.begin(0, 0);
        history.settle();

        assertThat(history.held(0)).isZero();
        assertThat(history.credit().accounts()).isZero();
    }

    @Test
    void months_are_bits_up_to_the_sixty_third() {
        TenantHistory longest = new TenantHistory(ORIGIN, 63, 1, 0, table);
        longest.begin(0, 0);
        longest.row(0, ORIGIN + 62, 1, CHANNEL, true, 0, 5, 0);
        longest.association(0, 1, CSP, NO_CLAIM, ORIGIN - 100, OPEN);
        longest.settle();

        assertThat(longest.held(0)).isEqualTo(1L << 62);
        assertThat(longest.credit().credited(0, 0, 0)).isEqualTo(1L << 62);
        assertThat(longest.bits(ORIGIN, ORIGIN + 62)).isEqualTo(Long.MAX_VALUE);
        assertThat(longest.bits(ORIGIN + 2, ORIGIN + 4)).isEqualTo(0b11100);
    }

    @Test
    void a_history_of_one_month_is_the_shortest() {
        TenantHistory shortest = new TenantHistory(ORIGIN, 1, 1, 0, table);
        shortest.begin(0, 0);
        shortest.row(0, ORIGIN, 1, CHANNEL, true, 0, 5, 0);

        assertThat(shortest.held(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 64})
    void no_history_spans_fewer_than_1_or_more_than_63_months(int months) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TenantHistory(ORIGIN, months, 1, 0, table));
    }

    private void row(int subscription, int month, int pathways, long users) {
        history.row(subscription, month, pathways, CHANNEL, true, 0, users, 0);
    }
}
