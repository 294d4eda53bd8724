package org.partnerscore.engine.read;

import java.util.Arrays;

/** Numbers by id: an open-addressing table of primitive arrays that grows. */
final class IdMap {
    /** No such id. */
    static final int ABSENT = -1;

    private long[] first;
    private int[] second;
    private int[] value;
    private int[] used;
    private int size;
    private int mask;

    /** @param expected about how many ids are to be put */
    IdMap(long expected) {
        allocate(IdTable.size(expected));
    }

    private void allocate(int capacity) {
        first = new long[capacity];
        second = new int[capacity];
        value = new int[capacity];
        used = new int[capacity];
        Arrays.fill(value, ABSENT);
        mask = capacity - 1;
    }

    /**
     * Puts a value unless the id has one.
     *
     * @param number 0 or more
     * @return the value that the id had before, or {@link #ABSENT}
     */
    int putIfAbsent(long h1, int h2, int number) {
        int at = find(h1, h2);
        if (value[at] != ABSENT) {
            return value[at];
        }
        first[at] = h1;
        second[at] = h2;
        value[at] = number;
        used[size] = at;
        if (++size > mask - mask / 3) {
            grow();
        }
        return ABSENT;
    }

    /** The value of an id, or {@link #ABSENT}. */
    int get(long h1, int h2) {
        return value[find(h1, h2)];
    }

    /** How many ids have a value. */
    int size() {
        return size;
    }

    /** Forgets all ids, in time that grows with how many there are. */
    void clear() {
        for (int i = 0; i < size; i++) {
            value[used[i]] = ABSENT;
        }
        size = 0;
    }

    private int find(long h1, int h2) {
        int at = IdTable.spread(h1, mask);
        while (value[at] != ABSENT && (first[at] != h1 || second[at] != h2)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldFirst = first;
        int[] oldSecond = second;
        int[] oldValue = value;
        int[] oldUsed = used;
        allocate((mask + 1) * 2);
        for (int i = 0; i < size; i++) {
            int old = oldUsed[i];
            int at = find(oldFirst[old], oldSecond[old]);
            first[at] = oldFirst[old];
            second[at] = oldSecond[old];
            value[at] = oldValue[old];
            used[i] = at;
        }
    }
}
