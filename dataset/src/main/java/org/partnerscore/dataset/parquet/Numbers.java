package org.partnerscore.dataset.parquet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers as Parquet stores them. */
final class Numbers {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Numbers() {}

    static int int32(byte[] bytes, int at) {
        return (int) INT.get(bytes, at);
    }

    static long int64(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    /** A number of some bytes, the highest first, as decimals are stored. */
    static long decimal(byte[] bytes, int at, int length) throws UnknownParquetException {
        long value = length == 0 ? 0 : bytes[at];
        for (int i = 1; i < length; i++) {
            if (value != (value << 8) >> 8) {
                throw new UnknownParquetException("a decimal of more than 64 bits");
            }
            value = (value << 8) | (bytes[at + i] & 0xFF);
        }
        return value;
    }
}
