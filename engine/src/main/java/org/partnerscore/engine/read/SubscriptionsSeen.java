package org.partnerscore.engine.read;

import java.util.Arrays;

/**
 * The subscriptions of one tenant, numbered as they come, and the months each has rows for. Reused from tenant to tenant.
 */
final class SubscriptionsSeen {
    private static final int FEW = 24;

    private final int words;
    private int size;
    private int current = -1;
    private long[] first = new long[16];
    private int[] second = new int[16];
    private int[] association = new int[16];
    private long[] months;
    private IdMap many = new IdMap(FEW);
    private boolean inMap;

    /** @param months how many months the data set has */
    SubscriptionsSeen(int months) {
        this.words = months / Long.SIZE + 1;
        this.months = new long[16 * words];
    }

    void clear() {
        Arrays.fill(months, 0, size * words, 0);
        size = 0;
        current = -1;
        if (inMap) {
            many = new IdMap(FEW);
            inMap = false;
        }
    }

    /** Number of a subscription within the tenant, a new one if it is new. */
    int number(long h1, int h2) {
        if (current >= 0 && first[current] == h1 && second[current] == h2) {
            return current;
        }
        current = find(h1, h2);
        if (current < 0) {
            current = size;
            add(h1, h2);
        }
        return current;
    }

    private int find(long h1, int h2) {
        if (size > FEW) {
            return many.get(h1, h2);
        }
        for (int i = size - 1; i >= 0; i--) {
            if (first[i] == h1 && second[i] == h2) {
                return i;
            }
        }
        return -1;
    }

    private void add(long h1, int h2) {
        if (size == first.length) {
            first = Arrays.copyOf(first, size * 2);
            second = Arrays.copyOf(second, size * 2);
            association = Arrays.copyOf(association, size * 2);
            months = Arrays.copyOf(months, size * 2 * words);
        }
        first[size] = h1;
        second[size] = h2;
        size++;
        if (size == FEW + 1) {
            inMap = true;
            for (int i = 0; i < size; i++) {
                many.putIfAbsent(first[i], second[i], i);
            }
        } else if (size > FEW) {
            many.putIfAbsent(h1, h2, size - 1);
        }
    }

    /** Marks a month of a subscription. Returns whether it had been marked before. */
    boolean see(int subscription, int month) {
        int word = subscription * words + month / Long.SIZE;
        long bit = 1L << month;
        boolean before = (months[word] & bit) != 0;
        months[word] |= bit;
        return before;
    }

    /** Notes the place of a row of associations that names a subscription. */
    void associate(int subscription, int place) {
        association[subscription] = place;
    }

    /** The place noted last. */
    int association(int subscription) {
        return association[subscription];
    }

    int size() {
        return size;
    }

    long first(int subscription) {
        return first[subscription];
    }

    int second(int subscription) {
        return second[subscription];
    }
}
