package org.partnerscore.dataset.parquet;

/**
 * Ids as numbers. Text is what makes reading slow, so an id is worked with as two hashes, computed once for each entry of
 * a dictionary: 63 bits to look it up, and 31 bits of another hash to tell two ids apart that happen to share the first.
 * With ten million ids, the odds that any two share both are below one in 10¹⁴.
 */
public final class IdHash {
    /** The first number where there is no id. */
    public static final long NONE = -1;

    private static final long FIRST_SEED = 0x2D35_8DCC_AA6C_78A5L;
    private static final long FIRST_FACTOR = 0x8BB8_4B93_962E_ACC9L;
    private static final long SECOND_SEED = 0x4B33_A62E_D433_D4A3L;
    private static final long SECOND_FACTOR = 0x4D5A_2DA5_1DE1_AA47L;

    private IdHash() {}

    /** The first number of an id in bytes of UTF-8, 0 or more. Seven bytes behind it must be in the array. */
    public static long first(byte[] bytes, int from, int length) {
        return hash(bytes, from, length, FIRST_SEED, FIRST_FACTOR) >>> 1;
    }

    /** The second number of an id in bytes of UTF-8, 0 or more. Seven bytes behind it must be in the array. */
    public static int second(byte[] bytes, int from, int length) {
        return (int) (hash(bytes, from, length, SECOND_SEED, SECOND_FACTOR) >>> 33);
    }

    private static long hash(byte[] bytes, int from, int length, long seed, long factor) {
        long state = mixed(seed ^ length, factor);
        for (int i = 0; i < length; i += Long.BYTES) {
            state = mixed(state ^ word(bytes, from + i, length - i), factor);
        }
        return mixed(state ^ seed, factor);
    }

    /** Both halves of a product of 128 bits. */
    private static long mixed(long state, long factor) {
        return (state * factor) ^ Math.multiplyHigh(state, factor);
    }

    /** The next eight bytes as a number, with zeros for those past the end. */
    static long word(byte[] bytes, int at, int left) {
        long word = Numbers.int64(bytes, at);
        return left >= Long.BYTES ? word : word & ((1L << (left * Byte.SIZE)) - 1);
    }
}
