package org.partnerscore.engine.read;

import java.util.Arrays;

/**
 * All associations, each at the place of its row, found by subscription. Those of one subscription form a chain. 24 bytes
 * for each and about 6 for its place in the table.
 */
final class AssociationIndex {
    /** End of a chain. */
    static final int END = -1;

    private static final int MONTH_BITS = 12;
    private static final int KIND_SHIFT = 2 * MONTH_BITS;
    private static final int CLAIM_SHIFT = KIND_SHIFT + 2;
    private static final int MONTH_MASK = (1 << MONTH_BITS) - 1;

    /** Set where a chain begins. */
    private static final int HEAD = 1 << (CLAIM_SHIFT + 2);

    /** In place of months: nothing that matters. */
    private static final int NOTHING = -1;

    private final int firstMonth;
    private final long[] first;
    private final int[] second;
    private final int[] account;
    private final int[] months;
    private final int[] next;
    private final int[] heads;
    private final int mask;

    /**
     * @param firstMonth number of the earliest month that matters
     * @param size how many rows there are
     */
    AssociationIndex(int firstMonth, int size) {
        this.firstMonth = firstMonth;
        first = new long[size];
        second = new int[size];
        account = new int[size];
        months = new int[size];
        next = new int[size];
        Arrays.fill(months, NOTHING);
        // Not by the thread that fills it: the first array of a thread is not made where long arrays stay.
        heads = new int[IdTable.size(size)];
        mask = heads.length - 1;
    }

    /**
     * Puts an association. Threads may put at different places.
     *
     * @param place place of its row in the table
     * @param from number of its first month
     * @param to number of its last month, at least the first; later than any that matters where open
     */
    void put(int place, long h1, int h2, int accountNumber, int kind, int claim, int from, int to) {
        if (to < firstMonth) {
            return;
        }
        first[place] = h1;
        second[place] = h2;
        account[place] = accountNumber;
        months[place] = clip(from) | (clip(to) << MONTH_BITS) | (kind << KIND_SHIFT) | (claim << CLAIM_SHIFT);
    }

    private int clip(int month) {
        return Math.min(Math.max(month - firstMonth, 0), MONTH_MASK);
    }

    /** Makes chains; to be called once, after all associations. */
    void build() {
        Arrays.fill(heads, END);
        int last = END;
        for (int i = 0; i < first.length; i++) {
            if (months[i] == NOTHING) {
                continue;
            }
            // Files list a subscription's associations together, so the one before is most often of the same.
            if (last != END && first[last] == first[i] && second[last] == second[i]) {
                next[i] = next[last];
                next[last] = i;
            } else {
                int at = find(first[i], second[i]);
                next[i] = heads[at];
                if (heads[at] != END) {
                    months[heads[at]] &= ~HEAD;
                }
                heads[at] = i;
                months[i] |= HEAD;
            }
            last = i;
        }
    }

    private int find(long h1, int h2) {
        int at = IdTable.spread(h1, mask);
        while (heads[at] != END && (first[heads[at]] != h1 || second[heads[at]] != h2)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** First association of a subscription, which is the place of its row, or {@link #END}. */
    int head(long h1, int h2) {
        return heads[find(h1, h2)];
    }

    /**
     * The same, looked for first at a place where it may be.
     *
     * @param guess any number
     */
    int head(long h1, int h2, int guess) {
        boolean here = guess >= 0
                && guess < first.length
                && first[guess] == h1
                && second[guess] == h2
                && months[guess] != NOTHING
                && (months[guess] & HEAD) != 0;
        return here ? guess : head(h1, h2);
    }

    /** The association after another, or {@link #END}. */
    int next(int association) {
        return next[association];
    }

    int account(int association) {
        return account[association];
    }

    /** Ordinal of the kind. */
    int kind(int association) {
        return (months[association] >> KIND_SHIFT) & 3;
    }

    /** Ordinal of the claim. */
    int claim(int association) {
        return (months[association] >> CLAIM_SHIFT) & 3;
    }

    /** Number of the first month. */
    int from(int association) {
        return firstMonth + (months[association] & MONTH_MASK);
    }

    /** Number of the last month. */
    int to(int association) {
        return firstMonth + ((months[association] >> MONTH_BITS) & MONTH_MASK);
    }
}
