package org.partnerscore.dataset.parquet.write;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Growing bytes. */
final class Bytes {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] array;
    private int length;

    Bytes() {
        this(1 << 10);
    }

    /** @param capacity for how many there is room at first */
    Bytes(int capacity) {
        array = new byte[capacity];
    }

    /** The bytes, and behind them what may be overwritten; another array once it has to grow. */
    byte[] array() {
        return array;
    }

    /** How many there are. */
    int length() {
        return length;
    }

    /** Changes how many there are: fewer, or more of what was written into {@link #array()}. */
    void length(int count) {
        length = count;
    }

    /** Makes room for so many more. */
    void reserve(int more) {
        if (length + more > array.length) {
            array = Arrays.copyOf(array, Math.max(array.length * 2, Math.addExact(length, more)));
        }
    }

    void one(int value) {
        reserve(1);
        array[length++] = (byte) value;
    }

    /** Four bytes, the lowest first. */
    void int32(int value) {
        reserve(Integer.BYTES);
        INT.set(array, length, value);
        length += Integer.BYTES;
    }

    /** Eight bytes, the lowest first. */
    void int64(long value) {
        reserve(Long.BYTES);
        LONG.set(array, length, value);
        length += Long.BYTES;
    }

    /** A number of 0 or more, seven bits a byte, the lowest first. */
    void unsigned(long value) {
        long left = value;
        while ((left & ~127L) != 0) {
            one((int) (left & 127) | 128);
            left >>>= 7;
        }
        one((int) left);
    }

    void some(byte[] from, int begin, int end) {
        reserve(end - begin);
        System.arraycopy(from, begin, array, length, end - begin);
        length += end - begin;
    }

    byte[] copy() {
        return Arrays.copyOf(array, length);
    }

    static int int32(byte[] from, int at) {
        return (int) INT.get(from, at);
    }
}
