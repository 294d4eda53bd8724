package org.partnerscore.dataset.parquet.write;

import java.util.Arrays;

/** Writes small numbers as Parquet's mixture of runs of one number and of numbers packed into so many bits each. */
final class Runs {
    private static final int GROUP = 8;

    private Runs() {}

    /**
     * Appends numbers.
     *
     * @param numbers 0 or more, from the first place of the array on
     * @param width how many bits the largest takes, 1 to 16
     */
    static void write(int[] numbers, int count, int width, Bytes out) {
        int packed = 0;
        int at = 0;
        while (at < count) {
            int end = at + 1;
            while (end < count && numbers[end] == numbers[at]) {
                end++;
            }
            // Packed numbers come in groups of eight; the first ones of a run fill up a group that is begun.
            int fill = -(at - packed) & (GROUP - 1);
            if (end - at - fill >= GROUP) {
                pack(numbers, packed, at + fill, width, out);
                run(numbers[at], end - at - fill, width, out);
                packed = end;
            }
            at = end;
        }
        pack(numbers, packed, count, width, out);
    }

    /**
     * Appends one number so many times, and nothing else: what {@link #write} makes of them, without looking at each.
     *
     * @param number 0 or more
     * @param width how many bits it takes, 1 to 16
     */
    static void writeSame(int number, int count, int width, Bytes out) {
        if (count >= GROUP) {
            run(number, count, width, out);
        } else {
            int[] numbers = new int[count];
            Arrays.fill(numbers, number);
            pack(numbers, 0, count, width, out);
        }
    }

    private static void run(int number, int count, int width, Bytes out) {
        out.unsigned((long) count << 1);
        out.one(number);
        if (width > Byte.SIZE) {
            out.one(number >> Byte.SIZE);
        }
    }

    private static void pack(int[] numbers, int from, int to, int width, Bytes out) {
        if (from == to) {
            return;
        }
        int groups = (to - from + GROUP - 1) / GROUP;
        out.unsigned(((long) groups << 1) | 1);
        int end = out.length() + groups * width;
        out.reserve(groups * width + Long.BYTES);
        long word = 0;
        int bits = 0;
        for (int i = from; i < to; i++) {
            word |= (long) numbers[i] << bits;
            bits += width;
            if (bits >= Integer.SIZE) {
                out.int32((int) word);
                word >>>= Integer.SIZE;
                bits -= Integer.SIZE;
            }
        }
        out.int64(word);
        // What is left of the last group is zeros, some of which may have to be written yet.
        while (out.length() < end) {
            out.int32(0);
        }
        out.length(end);
    }
}
