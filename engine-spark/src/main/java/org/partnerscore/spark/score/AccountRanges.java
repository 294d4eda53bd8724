package org.partnerscore.spark.score;

import org.apache.spark.Partitioner;
import org.jspecify.annotations.Nullable;

/** Parts of accounts that follow one another, so that what is written part by part is in the order of accounts. */
final class AccountRanges extends Partitioner {
    private static final long serialVersionUID = 1L;
    private static final int LEAST = 256;

    private final int parts;
    private final int accounts;

    /**
     * @param most how many parts at most
     * @param accounts how many accounts there are
     */
    AccountRanges(int most, int accounts) {
        this.parts = Math.max(1, Math.min(most, accounts / LEAST));
        this.accounts = accounts;
    }

    @Override
    public int numPartitions() {
        return parts;
    }

    @Override
    public int getPartition(Object key) {
        return (int) ((((Integer) key + 1L) * parts - 1) / accounts);
    }

    /** Number of the first account of a part; that of the part after the last is the number of accounts. */
    int first(int part) {
        return (int) ((long) part * accounts / parts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountRanges ranges && ranges.parts == parts && ranges.accounts == accounts;
    }

    @Override
    public int hashCode() {
        return parts * 31 + accounts;
    }
}
