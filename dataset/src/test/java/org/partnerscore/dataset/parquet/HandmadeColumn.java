package org.partnerscore.dataset.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.partnerscore.dataset.parquet.ParquetColumn.Physical;

/** What a made-up column holds, how its values are stored, and how the file says so. */
enum HandmadeColumn {
    TEXT(Physical.BYTES, 0, 0, 0),
    DAY(Physical.INT32, 6, 0, 0),
    NUMBER(Physical.INT32, LogicalType.NOT_SAID, 0, 0),
    TINY(Physical.INT32, 15, 0, 0),
    UNSIGNED(Physical.INT32, 13, 0, 0),
    LARGE(Physical.INT64, LogicalType.NOT_SAID, 0, 0),
    SMALL_DECIMAL(Physical.INT32, 5, 9, 2),
    DECIMAL(Physical.INT64, 5, 18, 2),
    FIXED_DECIMAL(Physical.FIXED, 5, 18, 2),
    BYTES_DECIMAL(Physical.BYTES, 5, 10, 1),
    FLAG(Physical.BOOLEAN, LogicalType.NOT_SAID, 0, 0);

    /** Bytes of a decimal of fixed length. */
    static final int FIXED_LENGTH = 9;

    final Physical physical;
    final int converted;
    final int precision;
    final int scale;

    HandmadeColumn(Physical physical, int converted, int precision, int scale) {
        this.physical = physical;
        this.converted = converted;
        this.precision = precision;
        this.scale = scale;
    }

    /** The number of the physical type in a file. */
    int type() {
        return switch (physical) {
            case BOOLEAN -> 0;
            case INT32 -> 1;
            case INT64 -> 2;
            case INT96 -> 3;
            case FLOAT -> 4;
            case DOUBLE -> 5;
            case BYTES -> 6;
            case FIXED -> 7;
        };
    }

    /** The value made of any number: what the reader of the file must get back. */
    String value(long any) {
        return switch (this) {
            case TEXT -> any % 7 == 0 ? "ü" + any % 50 : "t".repeat((int) Math.floorMod(any, 30L)) + any % 1000;
            case DAY -> Long.toString(any % 30_000);
            case NUMBER, SMALL_DECIMAL -> Long.toString(any % 900_000_000);
            case TINY -> Long.toString(any % 128);
            case UNSIGNED -> Long.toString(any & 0xFFFF_FFFFL);
            case LARGE -> Long.toString(any);
            case DECIMAL, FIXED_DECIMAL -> Long.toString(any % 900_000_000_000_000_000L);
            case BYTES_DECIMAL -> Long.toString(any % 9_000_000_000L);
            case FLAG -> Long.toString(any & 1);
        };
    }

    /** A value as it is stored plain; not for flags. */
    byte[] plain(String value) {
        return switch (this) {
            case TEXT -> counted(value.getBytes(StandardCharsets.UTF_8));
            case DAY, NUMBER, TINY, UNSIGNED, SMALL_DECIMAL -> little(Long.parseLong(value), Integer.BYTES);
            case LARGE, DECIMAL -> little(Long.parseLong(value), Long.BYTES);
            case FIXED_DECIMAL -> big(Long.parseLong(value), FIXED_LENGTH);
            case BYTES_DECIMAL -> counted(big(Long.parseLong(value), value.length() < 4 ? 3 : 6));
            case FLAG -> throw new IllegalArgumentException("flags are stored as bits");
        };
    }

    private static byte[] counted(byte[] bytes) {
        byte[] length = little(bytes.length, Integer.BYTES);
        return ByteBuffer.allocate(length.length + bytes.length)
                .put(length)
                .put(bytes)
                .array();
    }

    private static byte[] little(long value, int bytes) {
        byte[] all = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array();
        return Arrays.copyOf(all, bytes);
    }

    private static byte[] big(long value, int bytes) {
        byte[] all = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            int shift = 8 * (bytes - 1 - i);
            all[i] = (byte) (shift >= Long.SIZE ? value >> 63 : value >> shift);
        }
        return all;
    }
}
