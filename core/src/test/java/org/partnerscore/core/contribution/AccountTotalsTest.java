package org.partnerscore.core.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerscore.core.reason.ReasonCode;

class AccountTotalsTest {
    private final SlotTable slots = new SlotTable();
    private final Slot before = slots.count(0, 0, Part.VALUE, Slot.ANY, ReasonCode.CERTIFIED);
    private final Slot money = slots.money(0, 1, Part.VALUE, ReasonCode.BILLED);
    private final Slot after = slots.count(0, 2, Part.VALUE, Slot.ANY, ReasonCode.CERTIFIED);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 0xFFFF_FFFFL, 0x1_0000_0000L, -0x1_0000_0000L, Long.MAX_VALUE, Long.MIN_VALUE})
    void one_amount_of_money_comes_back_as_it_is(long cents) {
        AccountTotals totals = new AccountTotals(slots, 1);

        add(totals, 0, cents);

        assertThat(totals.cents(0, money.index())).isEqualTo(BigInteger.valueOf(cents));
    }

    @Test
    void money_adds_up_beyond_64_bits_in_both_directions() {
        AccountTotals totals = new AccountTotals(slots, 2);

        for (int i = 0; i < 1000; i++) {
            add(totals, 0, Long.MAX_VALUE);
            add(totals, 1, Long.MIN_VALUE);
        }

        assertThat(totals.cents(0, money.index()))
                .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.valueOf(1000)));
        assertThat(totals.cents(1, money.index()))
                .isEqualTo(BigInteger.valueOf(Long.MIN_VALUE).multiply(BigInteger.valueOf(1000)));
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void money_is_the_exact_sum_in_any_order_and_in_any_parts(long seed) {
        Random random = new Random(seed);
        List<Long> amounts = new ArrayList<>();
        random.longs(500).map(amount -> amount >> random.nextInt(64)).forEach(amounts::add);
        BigInteger sum = amounts.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        Collections.shuffle(amounts, random);
        AccountTotals one = new AccountTotals(slots, 1);
        AccountTotals other = new AccountTotals(slots, 1);

        amounts.forEach(amount -> add(random.nextBoolean() ? one : other, 0, amount));
        one.addAll(other);

        assertThat(one.cents(0, money.index())).isEqualTo(sum);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_part_taken_away_leaves_the_rest(long seed) {
        Random random = new Random(seed);
        AccountTotals rest = new AccountTotals(slots, 1);
        AccountTotals part = new AccountTotals(slots, 1);
        random.longs(500).forEach(amount -> add(random.nextBoolean() ? rest : part, 0, amount));

        AccountTotals totals = rest.copy();
        totals.addAll(part);
        totals.subtractAll(part);

        assertThat(totals.cents(0, money.index())).isEqualTo(rest.cents(0, money.index()));
    }

    @Test
    void a_copy_changes_on_its_own() {
        AccountTotals totals = new AccountTotals(slots, 1);

        add(totals.copy(), 0, 1);

        assertThat(totals.cents(0, money.index())).isZero();
    }

    @Test
    void slots_and_accounts_do_not_touch_one_another() {
        AccountTotals totals = new AccountTotals(slots, 3);

        totals.tenant(1, before.index(), 0, Contributions.WHOLE_TENANT, 0, 7);
        add(totals, 1, -1);
        totals.person(1, after.index(), 0, 0);
        totals.person(1, after.index(), 1, 0);

        assertThat(totals.count(1, before.index())).isEqualTo(7);
        assertThat(totals.cents(1, money.index())).isEqualTo(-1);
        assertThat(totals.count(1, after.index())).isEqualTo(2);
        for (int account : new int[] {0, 2}) {
            assertThat(totals.count(account, before.index())).isZero();
            assertThat(totals.cents(account, money.index())).isZero();
            assertThat(totals.count(account, after.index())).isZero();
        }
    }

    @Test
    void a_day_is_kept() {
        SlotTable table = new SlotTable();
        Slot day = table.count(0, 0, Part.DAY, 0, ReasonCode.HEADCOUNT_REACHED);
        AccountTotals totals = new AccountTotals(table, 1);

        totals.day(0, day.index(), 18_567);

        assertThat(totals.count(0, day.index())).isEqualTo(18_567);
    }

    @Test
    void totals_of_different_accounts_are_not_added_up() {
        AccountTotals totals = new AccountTotals(slots, 2);

        assertThatIllegalArgumentException().isThrownBy(() -> totals.addAll(new AccountTotals(slots, 3)));
        assertThatIllegalArgumentException().isThrownBy(() -> totals.subtractAll(new AccountTotals(slots, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> totals.add(0, new long[3]));
    }

    @Test
    void the_sums_of_an_account_are_added_to_it_elsewhere_and_to_no_other() {
        AccountTotals part = new AccountTotals(slots, 3);
        part.tenant(1, before.index(), 0, 0, 0, 7);
        add(part, 1, Long.MAX_VALUE);
        part.person(1, after.index(), 0, 0);
        AccountTotals totals = new AccountTotals(slots, 3);
        add(totals, 1, 1);

        totals.add(1, part.sums(1));
        totals.add(2, part.sums(0));

        assertThat(totals.count(1, before.index())).isEqualTo(7);
        assertThat(totals.cents(1, money.index()))
                .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE));
        assertThat(totals.count(1, after.index())).isEqualTo(1);
        for (int account : new int[] {0, 2}) {
            assertThat(totals.sums(account)).containsOnly(0);
        }
    }

    private void add(AccountTotals totals, int account, long cents) {
        totals.tenant(account, money.index(), 0, 0, 0, cents);
    }
}
