package org.partnerscore.dataset.parquet;

/**
 * Ids as numbers. Text is what makes reading slow, so an id is worked with as two hashes, computed in one go and once for
 * each entry of a dictionary: 63 bits to look it up, and 31 bits of another hash to tell two ids apart that happen to share
 * the first. With ten million ids, the odds that any two share both are below one in 10¹⁴. Holds the numbers of one id; for
 * one thread.
 */
public final class IdHash {
    /** The first number where there is no id. */
    public static final long NONE = -1;

    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    /** Odd numbers without a pattern: the fractions of the square roots of 2 (made odd), 3, 5 and 7. */
    private static final long TWO = 0x6A09_E667_F3BC_C909L;

    private static final long THREE = 0xBB67_AE85_84CA_A73BL;
    private static final long FIVE = 0x3C6E_F372_FE94_F82BL;
    private static final long SEVEN = 0xA54F_F53A_5F1D_36F1L;

    private long first;
    private long second;
    private long bytesSeen;

    /** Takes an id in bytes of UTF-8. Seven bytes behind it must be in the array. */
    public void take(byte[] bytes, int from, int length) {
        // Only what the quick compiler makes fast: a product of 128 bits, as such hashes like to use, is not.
        long a = TWO ^ length;
        long b = FIVE ^ length;
        long seen = 0;
        for (int i = 0; i < length; i += Long.BYTES) {
            long word = word(bytes, from + i, length - i);
            seen |= word;
            a = stirred(a ^ word, TWO, THREE);
            b = stirred(b ^ word, FIVE, SEVEN);
        }
        first = a;
        second = b;
        bytesSeen = seen;
    }

    /** Each number becomes another one, and each bit of it may change all. */
    private static long stirred(long number, long factor, long otherFactor) {
        long once = number * factor;
        once ^= once >>> 32;
        long twice = once * otherFactor;
        return twice ^ (twice >>> 29);
    }

    /** The first number of the id, 0 or more. */
    public long first() {
        return first >>> 1;
    }

    /** The second number of the id, 0 or more. */
    public int second() {
        return (int) (second >>> 33);
    }

    /** Whether all of its characters are ASCII. */
    boolean ascii() {
        return (bytesSeen & NOT_ASCII) == 0;
    }

    /** The next eight bytes as a number, with zeros for those past the end. */
    private static long word(byte[] bytes, int at, int left) {
        long word = Numbers.int64(bytes, at);
        return left >= Long.BYTES ? word : word & ((1L << (left * Byte.SIZE)) - 1);
    }
}
