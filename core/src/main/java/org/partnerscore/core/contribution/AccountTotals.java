package org.partnerscore.core.contribution;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The sums of all accounts in one array of numbers. Money is kept as two halves of 32 bits each summed in 64, so that no
 * sum of fewer than 2³¹ amounts can overflow, in whatever order they come.
 */
public final class AccountTotals implements Contributions {
    private static final long LOW = 0xFFFF_FFFFL;

    private final int width;
    private final int[] offsets;
    private final boolean[] money;
    private final long[] cells;

    /**
     * @param slots the sums that each account has
     * @param accounts how many accounts there are
     */
    public AccountTotals(SlotTable slots, int accounts) {
        width = slots.width();
        offsets = slots.offsets();
        money = slots.money();
        cells = new long[Math.multiplyExact(accounts, Math.max(width, 1))];
    }

    @Override
    public void tenant(int account, int slot, int tenant, int subscription, int month, long amount) {
        add(account, slot, amount);
    }

    @Override
    public void person(int account, int slot, int individual, int month) {
        add(account, slot, 1);
    }

    @Override
    public void day(int account, int slot, int epochDay) {
        add(account, slot, epochDay);
    }

    private void add(int account, int slot, long amount) {
        int cell = account * width + offsets[slot];
        if (money[slot]) {
            cells[cell] += amount & LOW;
            cells[cell + 1] += amount >> 32;
        } else {
            cells[cell] += amount;
        }
    }

    private AccountTotals(AccountTotals other) {
        width = other.width;
        offsets = other.offsets;
        money = other.money;
        cells = other.cells.clone();
    }

    /** The same sums, to be changed on their own. */
    public AccountTotals copy() {
        return new AccountTotals(this);
    }

    /** Adds the sums of another part of the data set. */
    public void addAll(AccountTotals other) {
        requireSameShape(other);
        for (int i = 0; i < cells.length; i++) {
            cells[i] += other.cells[i];
        }
    }

    /** The sums of one account as numbers, to be added elsewhere to totals of the same plan; see {@link #add}. */
    public long[] sums(int account) {
        return Arrays.copyOfRange(cells, account * width, (account + 1) * width);
    }

    /**
     * Adds the sums of one account of another part of the data set.
     *
     * @param sums as {@link #sums} gave them
     */
    public void add(int account, long[] sums) {
        if (sums.length != width) {
            throw new IllegalArgumentException("sums of another plan cannot be added");
        }
        for (int i = 0; i < width; i++) {
            cells[account * width + i] += sums[i];
        }
    }

    /** Takes away the sums of a part of the data set that was added before. */
    public void subtractAll(AccountTotals other) {
        requireSameShape(other);
        for (int i = 0; i < cells.length; i++) {
            cells[i] -= other.cells[i];
        }
    }

    private void requireSameShape(AccountTotals other) {
        if (other.cells.length != cells.length) {
            throw new IllegalArgumentException("totals of different accounts or plans cannot be added up");
        }
    }

    /** The sum of a slot of counts, or its day. */
    public long count(int account, int slot) {
        return cells[account * width + offsets[slot]];
    }

    /** The sum of a slot of money, in cents. */
    public BigInteger cents(int account, int slot) {
        int cell = account * width + offsets[slot];
        long low = cells[cell];
        long high = cells[cell + 1] + (low >> 32);
        if (high == (int) high) {
            return BigInteger.valueOf((high << 32) | (low & LOW));
        }
        return BigInteger.valueOf(high).shiftLeft(32).add(BigInteger.valueOf(low & LOW));
    }
}
