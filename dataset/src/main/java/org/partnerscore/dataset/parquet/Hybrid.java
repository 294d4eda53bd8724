package org.partnerscore.dataset.parquet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Reads Parquet's hybrid of runs and bit-packed numbers: codes of a dictionary, levels, flags. */
final class Hybrid {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[0];
    private int at;
    private int end;
    private int width;
    private int left;
    private boolean run;
    private int value;
    private long bit;

    /**
     * Begins.
     *
     * @param from where the numbers begin; {@link PageInput#SLACK} bytes behind their end may be looked at
     * @param bits how many bits a number has, 0 to 32
     */
    void begin(byte[] from, int begin, int stop, int bits) throws UnknownParquetException {
        if (bits < 0 || bits > 32) {
            throw new UnknownParquetException("numbers of " + bits + " bits");
        }
        bytes = from;
        at = begin;
        end = stop;
        width = bits;
        left = 0;
    }

    /** Reads the next numbers. */
    void read(int[] to, int offset, int count) throws UnknownParquetException {
        int done = 0;
        while (done < count) {
            if (left == 0) {
                nextRun();
            }
            int take = Math.min(left, count - done);
            if (run) {
                Arrays.fill(to, offset + done, offset + done + take, value);
            } else {
                unpack(to, offset + done, take);
                if (bit > (long) end * Byte.SIZE) {
                    throw new UnknownParquetException("numbers that end too early");
                }
            }
            left -= take;
            done += take;
        }
    }

    /** Whether the next numbers are all one and the same run of a value; if so they are read. */
    boolean skipRun(int ofValue, int count) throws UnknownParquetException {
        if (left == 0) {
            nextRun();
        }
        if (!run || value != ofValue || left < count) {
            return false;
        }
        left -= count;
        return true;
    }

    /** Eight bytes from any bit on hold at least 57 bits of numbers, so several numbers are taken from each look. */
    private void unpack(int[] to, int offset, int count) {
        byte[] from = bytes;
        int w = width;
        long mask = (1L << w) - 1;
        long position = bit;
        int i = offset;
        int stop = offset + count;
        if (w <= 7) {
            for (; i < stop - 7; i += 8, position += 8L * w) {
                long word = word(from, position);
                to[i] = (int) (word & mask);
                to[i + 1] = (int) ((word >>> w) & mask);
                to[i + 2] = (int) ((word >>> (2 * w)) & mask);
                to[i + 3] = (int) ((word >>> (3 * w)) & mask);
                to[i + 4] = (int) ((word >>> (4 * w)) & mask);
                to[i + 5] = (int) ((word >>> (5 * w)) & mask);
                to[i + 6] = (int) ((word >>> (6 * w)) & mask);
                to[i + 7] = (int) ((word >>> (7 * w)) & mask);
            }
        } else if (w <= 14) {
            for (; i < stop - 3; i += 4, position += 4L * w) {
                long word = word(from, position);
                to[i] = (int) (word & mask);
                to[i + 1] = (int) ((word >>> w) & mask);
                to[i + 2] = (int) ((word >>> (2 * w)) & mask);
                to[i + 3] = (int) ((word >>> (3 * w)) & mask);
            }
        }
        for (; i < stop; i++, position += w) {
            to[i] = (int) (word(from, position) & mask);
        }
        bit = position;
    }

    private static long word(byte[] from, long bitPosition) {
        return (long) LONG.get(from, (int) (bitPosition >>> 3)) >>> (bitPosition & 7);
    }

    private void nextRun() throws UnknownParquetException {
        try {
            int head = head();
            run = (head & 1) == 0;
            left = head >>> 1;
            if (run) {
                value = 0;
                for (int i = 0; i < (width + 7) / 8; i++) {
                    value |= (bytes[at++] & 0xFF) << (8 * i);
                }
            } else {
                bit = (long) at * 8;
                at = Math.addExact(at, Math.multiplyExact(left, width));
                left = Math.multiplyExact(left, 8);
            }
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw new UnknownParquetException("numbers that end too early");
        }
        // The last group is padded to eight numbers, but some writers leave out bytes that hold only padding.
        if (left == 0 || at > end + PageInput.SLACK - Long.BYTES) {
            throw new UnknownParquetException("numbers that end too early");
        }
    }

    private int head() {
        int head = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            if (at >= end) {
                throw new IndexOutOfBoundsException(at);
            }
            int part = bytes[at++];
            head |= (part & 127) << shift;
            if (part >= 0) {
                return head;
            }
        }
        throw new IndexOutOfBoundsException(at);
    }
}
