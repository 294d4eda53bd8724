package org.partnerscore.dataset.parquet;

import java.util.Arrays;

/** Many ids as bytes of UTF-8 in one array, numbered from 0. An id that follows itself is held once. */
public final class IdBytes {
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - Long.BYTES;

    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int count;
    private int length = -1;
    private boolean sameLength = true;
    private boolean ascending = true;

    /**
     * Adds an id. Returns its number: 0 for the first, and for each one more, or the same where an id follows itself.
     *
     * @throws ArithmeticException if all ids together are longer than an array can be
     */
    public int add(byte[] from, int begin, int ofLength) {
        int start = from(count);
        int last = from(count - 1);
        if (count > 0 && Arrays.equals(bytes, last, start, from, begin, begin + ofLength)) {
            return count - 1;
        }
        int end = Math.addExact(start, ofLength);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.max(end, Math.min(bytes.length * 2L, LONGEST_ARRAY)));
        }
        System.arraycopy(from, begin, bytes, start, ofLength);
        ascending &= count == 0 || Arrays.compareUnsigned(bytes, last, start, bytes, start, end) < 0;
        sameLength &= count == 0 || ofLength == length;
        length = ofLength;
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count] = end;
        return count++;
    }

    /** Ends the adding: gives back memory that is not needed. */
    public void trim() {
        bytes = Arrays.copyOf(bytes, from(count));
        ends = sameLength ? new int[0] : Arrays.copyOf(ends, count);
    }

    /** The bytes of all ids, one behind the other; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where in {@link #bytes()} an id begins. */
    public int from(int number) {
        return number <= 0 ? 0 : to(number - 1);
    }

    /** Where in {@link #bytes()} an id ends: the place behind its last byte. */
    public int to(int number) {
        return sameLength ? (number + 1) * length : ends[number];
    }

    /** Whether ids are in the order of their numbers, none of them twice. */
    public boolean ascending() {
        return ascending;
    }
}
