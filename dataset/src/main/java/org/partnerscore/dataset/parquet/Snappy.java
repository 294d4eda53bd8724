package org.partnerscore.dataset.parquet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Expands Snappy's raw format. The JDK has no Snappy; the libraries either unpack native code at each start or use memory
 * access that later JDKs warn of.
 */
final class Snappy {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final int SHORT = 16;

    private Snappy() {}

    /** Both arrays must have {@link PageInput#SLACK} bytes behind what is read and written. */
    static void expand(byte[] from, int at, int length, byte[] to, int toAt, int toLength)
            throws UnknownParquetException {
        try {
            if (!filled(from, at, at + length, to, toAt, toLength)) {
                throw new UnknownParquetException("a page that is no Snappy");
            }
        } catch (IndexOutOfBoundsException e) {
            throw new UnknownParquetException("a page that is no Snappy: " + e.getMessage());
        }
    }

    private static boolean filled(byte[] from, int begin, int end, byte[] to, int toAt, int toLength) {
        int in = begin;
        long size = 0;
        int shift = 0;
        int part;
        do {
            part = from[in++];
            size |= (long) (part & 127) << shift;
            shift += 7;
        } while (part < 0 && shift < 35);
        if (size != toLength) {
            return false;
        }
        int out = toAt;
        int outEnd = toAt + toLength;
        while (in < end) {
            int tag = from[in++] & 0xFF;
            int count;
            if ((tag & 3) == 0) {
                count = tag >> 2;
                if (count >= 60) {
                    int more = count - 59;
                    count = 0;
                    for (int i = 0; i < more; i++) {
                        count |= (from[in++] & 0xFF) << (8 * i);
                    }
                }
                count++;
                if (count < 0 || count > outEnd - out || count > end - in) {
                    return false;
                }
                if (count <= SHORT) {
                    sixteen(from, in, to, out);
                } else {
                    System.arraycopy(from, in, to, out, count);
                }
                in += count;
            } else {
                int offset;
                switch (tag & 3) {
                    case 1 -> {
                        count = ((tag >> 2) & 7) + 4;
                        offset = ((tag & 0xE0) << 3) | (from[in++] & 0xFF);
                    }
                    case 2 -> {
                        count = (tag >> 2) + 1;
                        offset = (from[in] & 0xFF) | ((from[in + 1] & 0xFF) << 8);
                        in += 2;
                    }
                    default -> {
                        count = (tag >> 2) + 1;
                        offset = Numbers.int32(from, in);
                        in += 4;
                    }
                }
                if (offset <= 0 || offset > out - toAt || count > outEnd - out) {
                    return false;
                }
                if (count <= SHORT && offset >= SHORT) {
                    sixteen(to, out - offset, to, out);
                } else {
                    copy(to, out, offset, count);
                }
            }
            out += count;
        }
        return out == outEnd;
    }

    /** Copies as many as most of what is copied has, or more. Small enough for the quick compiler to put it where it is used. */
    private static void sixteen(byte[] from, int in, byte[] to, int out) {
        LONG.set(to, out, (long) LONG.get(from, in));
        LONG.set(to, out + 8, (long) LONG.get(from, in + 8));
    }

    /** Repeats what was written so many bytes ago; eight bytes at a time where they do not overlap. */
    private static void copy(byte[] to, int out, int offset, int count) {
        if (offset >= 8) {
            for (int i = 0; i < count; i += 8) {
                LONG.set(to, out + i, (long) LONG.get(to, out - offset + i));
            }
        } else {
            for (int i = 0; i < count; i++) {
                to[out + i] = to[out - offset + i];
            }
        }
    }
}
