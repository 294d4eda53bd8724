package org.partnerscore.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerscore.core.SmallProgramme;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.programme.CreditPolicy;
import org.partnerscore.core.programme.Grant;

/** Who is credited for a subscription that is held all the time, and when. */
class SubscriptionCreditTest {
    private static final int ORIGIN = 24_000;
    private static final int MONTHS = 6;
    private static final int LAST = ORIGIN + MONTHS - 1;
    private static final int SELL = 0;
    private static final int USAGE = 1;

    private final TenantHistory history = history(SmallProgramme.policy());

    private boolean settled;

    private static TenantHistory history(CreditPolicy policy) {
        return new TenantHistory(ORIGIN, MONTHS, 1, 0, new CreditTable(policy, List.of("sell", "usage")));
    }

    @BeforeEach
    void hold() {
        history.begin(0, 0);
        for (int month = ORIGIN; month <= LAST; month++) {
            history.row(0, month, 1, 0, true, 0, 0, 0);
        }
    }

    @Test
    void a_reseller_is_credited_for_both_aspects_from_its_first_month_to_its_last() {
        associate(1, AssociationKind.CSP, Claim.NONE, 1, 3);

        assertThat(credited(1, SELL)).isEqualTo(0b001110);
        assertThat(credited(1, USAGE)).isEqualTo(0b001110);
    }

    @Test
    void a_claim_is_credited_for_what_it_covers() {
        associate(1, AssociationKind.CPOR, Claim.OSA, 0, 5);
        associate(2, AssociationKind.CPOR, Claim.OSU, 0, 5);
        associate(3, AssociationKind.CPOR, Claim.PRESALES, 0, 5);
        associate(4, AssociationKind.CPOR, Claim.NONE, 0, 5);

        assertThat(credited(1, SELL)).isEqualTo(0b111111);
        assertThat(credited(1, USAGE)).isZero();
        assertThat(credited(2, SELL)).isZero();
        assertThat(credited(2, USAGE)).isEqualTo(0b111111);
        assertThat(credited(3, SELL) | credited(3, USAGE)).isZero();
        assertThat(credited(4, SELL) | credited(4, USAGE)).isZero();
    }

    @Test
    void a_dpor_gives_way_month_by_month_to_a_claim_that_covers_the_aspect() {
        associate(1, AssociationKind.DPOR, Claim.NONE, 0, 5);
        associate(2, AssociationKind.CPOR, Claim.OSA, 2, 3);
        associate(3, AssociationKind.CPOR, Claim.OSU, 4, 4);

        assertThat(credited(1, SELL)).isEqualTo(0b110011);
        assertThat(credited(1, USAGE)).isEqualTo(0b101111);
    }

    @Test
    void a_reseller_displaces_nobody_and_nobody_displaces_a_reseller() {
        associate(1, AssociationKind.DPOR, Claim.NONE, 0, 5);
        associate(2, AssociationKind.CSP, Claim.NONE, 0, 5);
        associate(3, AssociationKind.CPOR, Claim.PRESALES, 0, 5);

        assertThat(credited(1, SELL)).isEqualTo(0b111111);
        assertThat(credited(2, SELL)).isEqualTo(0b111111);
    }

    @Test
    void a_claim_on_another_subscription_does_not_displace() {
        for (int month = ORIGIN; month <= LAST; month++) {
            history.row(1, month, 1, 0, true, 0, 0, 0);
        }
        associate(1, AssociationKind.DPOR, Claim.NONE, 0, 5);
        history.association(1, 2, AssociationKind.CPOR.ordinal(), Claim.OSA.ordinal(), ORIGIN, Integer.MAX_VALUE);

        assertThat(credited(1, SELL)).isEqualTo(0b111111);
    }

    @Test
    void a_claim_on_an_earlier_subscription_does_not_displace() {
        history.row(1, ORIGIN, 1, 0, true, 0, 0, 0);
        associate(2, AssociationKind.CPOR, Claim.OSA, 0, 5);
        history.association(1, 1, AssociationKind.DPOR.ordinal(), Claim.NONE.ordinal(), ORIGIN, Integer.MAX_VALUE);

        assertThat(credited(1, SELL)).isEqualTo(0b000001);
    }

    @Test
    void a_reseller_displaces_where_the_policy_says_so() {
        Grant reseller = new Grant(AssociationKind.CSP, Set.of(Claim.NONE), null);
        Grant partner = new Grant(AssociationKind.DPOR, Set.of(Claim.NONE), AssociationKind.CSP);
        TenantHistory other = history(new CreditPolicy(Map.of("sell", List.of(reseller, partner))));
        other.begin(0, 0);
        for (int month = ORIGIN; month <= LAST; month++) {
            other.row(0, month, 1, 0, true, 0, 0, 0);
        }
        other.association(0, 1, AssociationKind.DPOR.ordinal(), Claim.NONE.ordinal(), ORIGIN, LAST);
        other.association(0, 2, AssociationKind.CSP.ordinal(), Claim.NONE.ordinal(), ORIGIN, ORIGIN + 1);
        other.settle();

        assertThat(other.credit().account(0)).isEqualTo(1);
        assertThat(other.credit().credited(0, 0, SELL)).isEqualTo(0b111100);
    }

    @Test
    void what_is_not_credited_gives_way_to_nobody() {
        CreditTable table = new CreditTable(SmallProgramme.policy(), List.of("sell", "usage"));

        assertThat(table.displacer(AssociationKind.PAL.ordinal(), SELL)).isNegative();
        assertThat(table.displacer(AssociationKind.DPOR.ordinal(), SELL)).isEqualTo(AssociationKind.CPOR.ordinal());
    }

    @Test
    void a_dpor_that_is_a_claimant_too_is_credited_as_claimant() {
        associate(1, AssociationKind.DPOR, Claim.NONE, 0, 5);
        associate(1, AssociationKind.CPOR, Claim.OSA, 2, 3);

        assertThat(credited(1, SELL)).isEqualTo(0b111111);
    }

    @Test
    void overlapping_associations_are_one_entry_with_the_months_of_all() {
        associate(1, AssociationKind.CSP, Claim.NONE, 0, 2);
        associate(1, AssociationKind.CSP, Claim.NONE, 0, 2);
        associate(1, AssociationKind.CSP, Claim.NONE, 2, 4);
        history.settle();

        int entry = history.credit().first(0);
        assertThat(history.credit().entryAccount(entry)).isEqualTo(1);
        assertThat(history.credit().entryMonths(entry, SELL)).isEqualTo(0b011111);
        assertThat(history.credit().next(entry)).isEqualTo(SubscriptionCredit.END);
    }

    @Test
    void another_association_of_an_account_adds_to_its_own_months_and_to_no_others() {
        associate(1, AssociationKind.CSP, Claim.NONE, 1, 1);
        associate(1, AssociationKind.CSP, Claim.NONE, 3, 3);
        associate(2, AssociationKind.CSP, Claim.NONE, 0, 0);

        assertThat(credited(1, SELL)).isEqualTo(0b001010);
        assertThat(credited(2, SELL)).isEqualTo(0b000001);
    }

    @Test
    void each_subscription_has_the_months_of_its_own_associations_by_aspect() {
        history.row(1, ORIGIN, 1, 0, true, 0, 0, 0);
        associate(1, AssociationKind.CPOR, Claim.OSA, 0, 1);
        history.association(1, 2, AssociationKind.CPOR.ordinal(), Claim.OSU.ordinal(), ORIGIN + 4, Integer.MAX_VALUE);
        history.settle();

        int one = history.credit().first(0);
        int other = history.credit().first(1);
        assertThat(history.credit().entryMonths(one, SELL)).isEqualTo(0b000011);
        assertThat(history.credit().entryMonths(one, USAGE)).isZero();
        assertThat(history.credit().entryMonths(other, SELL)).isZero();
        assertThat(history.credit().entryMonths(other, USAGE)).isEqualTo(0b110000);
    }

    @Test
    void associations_outside_the_months_looked_at_are_cut_or_left_out() {
        associate(1, AssociationKind.CSP, Claim.NONE, -50, 0);
        associate(2, AssociationKind.CSP, Claim.NONE, 5, 50);
        associate(3, AssociationKind.CSP, Claim.NONE, -50, -1);
        associate(4, AssociationKind.CSP, Claim.NONE, 6, 50);

        assertThat(credited(1, SELL)).isEqualTo(0b000001);
        assertThat(credited(2, SELL)).isEqualTo(0b100000);
        assertThat(credited(3, SELL)).isZero();
        assertThat(credited(4, SELL)).isZero();
    }

    private void associate(int account, AssociationKind kind, Claim claim, int from, int to) {
        history.association(0, account, kind.ordinal(), claim.ordinal(), ORIGIN + from, ORIGIN + to);
    }

    /** Months in which an account is credited for the tenant; associations must be in. */
    private long credited(int account, int aspect) {
        if (!settled) {
            history.settle();
            settled = true;
        }
        for (int place = 0; place < history.credit().accounts(); place++) {
            if (history.credit().account(place) == account) {
                return history.credit().credited(place, 0, aspect);
            }
        }
        return 0;
    }
}
