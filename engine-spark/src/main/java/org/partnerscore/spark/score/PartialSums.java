package org.partnerscore.spark.score;

import java.util.Iterator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.contribution.SlotTable;
import scala.Tuple2;

/**
 * The sums of one task. Accounts lie in blocks that are made when something is added, since a task may see a few of very
 * many. An account's customers are summed here, before anything is sent: an account with a million of them costs no task
 * more than one with a few.
 */
final class PartialSums implements Contributions {
    private static final int BLOCK_BITS = 6;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private final SlotTable slots;
    private final @Nullable AccountTotals[] blocks;
    private final boolean[] touched;

    /** @param accounts how many accounts there are */
    PartialSums(SlotTable slots, int accounts) {
        this.slots = slots;
        this.blocks = new @Nullable AccountTotals[(accounts >> BLOCK_BITS) + 1];
        this.touched = new boolean[accounts];
    }

    private AccountTotals block(int account) {
        touched[account] = true;
        AccountTotals block = blocks[account >> BLOCK_BITS];
        if (block == null) {
            block = new AccountTotals(slots, BLOCK);
            blocks[account >> BLOCK_BITS] = block;
        }
        return block;
    }

    @Override
    public void tenant(int account, int slot, int tenant, int subscription, int month, long amount) {
        block(account).tenant(account & BLOCK - 1, slot, tenant, subscription, month, amount);
    }

    @Override
    public void person(int account, int slot, int individual, int month) {
        block(account).person(account & BLOCK - 1, slot, individual, month);
    }

    @Override
    public void day(int account, int slot, int epochDay) {
        block(account).day(account & BLOCK - 1, slot, epochDay);
    }

    /** The sums of each account that something was added to. */
    Iterator<Tuple2<Integer, long[]>> iterator() {
        return IntStream.range(0, touched.length)
                .filter(account -> touched[account])
                .mapToObj(account -> new Tuple2<>(account, block(account).sums(account & BLOCK - 1)))
                .iterator();
    }
}
