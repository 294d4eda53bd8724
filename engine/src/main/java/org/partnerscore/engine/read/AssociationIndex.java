package org.partnerscore.engine.read;

import java.util.Arrays;

/**
 * All associations that can matter, found by subscription. Those of one subscription form a chain. 32 bytes for each and
 * about 6 for its place in the table.
 */
final class AssociationIndex {
    /** End of a chain. */
    static final int END = -1;

    private static final int MONTH_BITS = 12;
    private static final int KIND_SHIFT = 2 * MONTH_BITS;
    private static final int CLAIM_SHIFT = KIND_SHIFT + 2;
    private static final int MONTH_MASK = (1 << MONTH_BITS) - 1;

    private final int firstMonth;
    private int size;
    private long[] first;
    private int[] second;
    private int[] account;
    private int[] months;
    private int[] next;
    private int[] row;
    private int[] heads = new int[0];
    private int mask;

    /**
     * @param firstMonth number of the earliest month that matters
     * @param expected about how many associations there are
     */
    AssociationIndex(int firstMonth, int expected) {
        this.firstMonth = firstMonth;
        int capacity = Math.max(expected, 16);
        first = new long[capacity];
        second = new int[capacity];
        account = new int[capacity];
        months = new int[capacity];
        next = new int[capacity];
        row = new int[capacity];
    }

    /**
     * Adds an association.
     *
     * @param place place of its row in the table
     * @param from number of its first month, taken from the earliest that matters
     * @param to number of its last month, at least the first; later than any that matters where open
     */
    void add(long h1, int h2, int accountNumber, int kind, int claim, int from, int to, long place) {
        if (to < firstMonth) {
            return;
        }
        if (size == first.length) {
            grow(size + size / 2);
        }
        first[size] = h1;
        second[size] = h2;
        account[size] = accountNumber;
        row[size] = Math.toIntExact(place);
        int begin = clip(from);
        int end = clip(to);
        months[size++] = begin | (end << MONTH_BITS) | (kind << KIND_SHIFT) | (claim << CLAIM_SHIFT);
    }

    private int clip(int month) {
        return Math.min(Math.max(month - firstMonth, 0), MONTH_MASK);
    }

    private void grow(int capacity) {
        first = Arrays.copyOf(first, capacity);
        second = Arrays.copyOf(second, capacity);
        account = Arrays.copyOf(account, capacity);
        months = Arrays.copyOf(months, capacity);
        next = Arrays.copyOf(next, capacity);
        row = Arrays.copyOf(row, capacity);
    }

    /** Adds all associations of another index of the same months. */
    void addAll(AssociationIndex other) {
        int total = size + other.size;
        if (total > first.length) {
            grow(total);
        }
        System.arraycopy(other.first, 0, first, size, other.size);
        System.arraycopy(other.second, 0, second, size, other.size);
        System.arraycopy(other.account, 0, account, size, other.size);
        System.arraycopy(other.months, 0, months, size, other.size);
        System.arraycopy(other.row, 0, row, size, other.size);
        size = total;
    }

    /** Makes chains; to be called once, after all associations. */
    void build() {
        heads = new int[IdHash.tableSize(size)];
        Arrays.fill(heads, END);
        mask = heads.length - 1;
        int last = END;
        for (int i = 0; i < size; i++) {
            // Files list a subscription's associations together, so the one before is most often of the same.
            if (last != END && first[last] == first[i] && second[last] == second[i]) {
                next[i] = next[last];
                next[last] = i;
            } else {
                int at = find(first[i], second[i]);
                next[i] = heads[at];
                heads[at] = i;
            }
            last = i;
        }
    }

    private int find(long h1, int h2) {
        int at = IdHash.spread(h1, mask);
        while (heads[at] != END && (first[heads[at]] != h1 || second[heads[at]] != h2)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** First association of a subscription, or {@link #END}. */
    int head(long h1, int h2) {
        return heads[find(h1, h2)];
    }

    /** The association after another, or {@link #END}. */
    int next(int association) {
        return next[association];
    }

    /** Place in the table of an association's row. */
    int row(int association) {
        return row[association];
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
