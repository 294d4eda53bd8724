package org.partnerscore.engine.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/** A bit for each of many numbers, set by several threads. */
final class Marks {
    private static final VarHandle WORDS = MethodHandles.arrayElementVarHandle(int[].class);

    private final int[] words;

    Marks(int count) {
        words = new int[count / Integer.SIZE + 1];
    }

    /** Marks a number. Returns whether it was marked before. */
    boolean mark(int number) {
        int bit = 1 << number % Integer.SIZE;
        return ((int) WORDS.getAndBitwiseOr(words, number / Integer.SIZE, bit) & bit) != 0;
    }

    /** Takes all marks away; for one thread. */
    void clear() {
        Arrays.fill(words, 0);
    }
}
