package org.partnerscore.dataset.parquet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes apart what Thrift's compact protocol wrote, from an array of bytes. Reading past the end throws
 * {@link IndexOutOfBoundsException}.
 */
final class CompactInput {
    static final int STOP = 0;
    static final int TRUE = 1;
    static final int FALSE = 2;
    static final int LIST = 9;
    static final int STRUCT = 12;

    private static final int BYTE = 3;
    private static final int DOUBLE = 7;
    private static final int BINARY = 8;
    private static final int SET = 10;
    private static final int MAP = 11;

    private final byte[] bytes;
    private final int end;
    private int at;
    private int type;

    CompactInput(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /** Place of the next byte. */
    int position() {
        return at;
    }

    /**
     * Begins the next field of a struct.
     *
     * @param before number of the field before, 0 for the first
     * @return its number, or 0 at the struct's end
     */
    int field(int before) {
        int head = next();
        type = head & 15;
        if (type == STOP) {
            return 0;
        }
        int delta = head >> 4 & 15;
        return delta == 0 ? (int) number() : before + delta;
    }

    /** Type of the field begun last. */
    int type() {
        return type;
    }

    /** The value of a boolean field begun last. */
    boolean flag() {
        return type == TRUE;
    }

    /** A whole number. */
    long number() {
        long raw = unsigned();
        return raw >>> 1 ^ -(raw & 1);
    }

    /** A whole number that fits an int. */
    int whole() {
        return Math.toIntExact(number());
    }

    /** A number of one byte. */
    int single() {
        return next();
    }

    /** A text. */
    String text() {
        int length = length();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** Bytes of any kind. */
    byte[] binary() {
        int length = length();
        byte[] binary = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return binary;
    }

    /** Begins a list and returns how many elements it has. */
    int list() {
        int head = next();
        type = head & 15;
        int size = head >> 4 & 15;
        int count = size == 15 ? Math.toIntExact(unsigned()) : size;
        if (count < 0 || count > end - at) {
            throw new IndexOutOfBoundsException("a list of " + count);
        }
        return count;
    }

    /** Passes over the value of the field begun last. */
    void skip() {
        skip(type);
    }

    private void skip(int kind) {
        switch (kind) {
            case TRUE, FALSE -> {
                // The value is in the type.
            }
            case BYTE -> next();
            case DOUBLE -> advance(Double.BYTES);
            case BINARY -> advance(length());
            case LIST, SET -> {
                int size = list();
                int element = type;
                for (int i = 0; i < size; i++) {
                    skipElement(element);
                }
            }
            case MAP -> {
                int size = Math.toIntExact(unsigned());
                int kinds = size == 0 ? 0 : next();
                for (int i = 0; i < size; i++) {
                    skipElement(kinds >> 4 & 15);
                    skipElement(kinds & 15);
                }
            }
            case STRUCT -> {
                int field = 0;
                while ((field = field(field)) != 0) {
                    skip(type);
                }
            }
            default -> unsigned();
        }
    }

    private void skipElement(int kind) {
        if (kind == TRUE || kind == FALSE) {
            next();
        } else {
            skip(kind);
        }
    }

    private int length() {
        int length = Math.toIntExact(unsigned());
        if (length < 0 || length > end - at) {
            throw new IndexOutOfBoundsException("a text of " + length + " bytes");
        }
        return length;
    }

    private void advance(int count) {
        at += count;
        if (at > end) {
            throw new IndexOutOfBoundsException("past the end");
        }
    }

    private long unsigned() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int part = next();
            value |= (long) (part & 127) << shift;
            if (part >= 0) {
                return value;
            }
        }
        throw new IndexOutOfBoundsException("a number without end");
    }

    private int next() {
        if (at >= end) {
            throw new IndexOutOfBoundsException("past the end");
        }
        return bytes[at++];
    }
}
