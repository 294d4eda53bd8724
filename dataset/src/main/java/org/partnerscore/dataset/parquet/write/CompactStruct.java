package org.partnerscore.dataset.parquet.write;

import java.nio.charset.StandardCharsets;

/** Writes structs of Thrift's compact protocol. Fields must come in the order of their numbers. */
final class CompactStruct {
    private static final int TRUE = 1;
    private static final int FALSE = 2;
    private static final int I16 = 4;
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;

    private final Bytes out;
    private int last;

    CompactStruct(Bytes out) {
        this.out = out;
    }

    private CompactStruct head(int field, int type) {
        int delta = field - last;
        out.one((delta << 4) | type);
        last = field;
        return this;
    }

    private void number(long value) {
        out.unsigned((value << 1) ^ (value >> 63));
    }

    CompactStruct int16(int field, int value) {
        head(field, I16).number(value);
        return this;
    }

    CompactStruct int32(int field, int value) {
        head(field, I32).number(value);
        return this;
    }

    CompactStruct int64(int field, long value) {
        head(field, I64).number(value);
        return this;
    }

    CompactStruct flag(int field, boolean value) {
        return head(field, value ? TRUE : FALSE);
    }

    CompactStruct text(int field, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return bytes(field, utf8, 0, utf8.length);
    }

    CompactStruct bytes(int field, byte[] from, int begin, int end) {
        head(field, BINARY);
        out.unsigned(end - begin);
        out.some(from, begin, end);
        return this;
    }

    /** Begins a struct that is a field; its {@link #end()} must come before the next field. */
    CompactStruct struct(int field) {
        head(field, STRUCT);
        return new CompactStruct(out);
    }

    /** Begins a list of structs; each is one of {@link #element()}. */
    CompactStruct structs(int field, int count) {
        return list(field, STRUCT, count);
    }

    /** Begins a struct in a list. */
    CompactStruct element() {
        return new CompactStruct(out);
    }

    CompactStruct int32s(int field, int... values) {
        list(field, I32, values.length);
        for (int value : values) {
            number(value);
        }
        return this;
    }

    /** A list of one text. */
    CompactStruct onlyText(int field, String text) {
        list(field, BINARY, 1);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.unsigned(utf8.length);
        out.some(utf8, 0, utf8.length);
        return this;
    }

    private CompactStruct list(int field, int type, int count) {
        head(field, LIST);
        if (count < 15) {
            out.one((count << 4) | type);
        } else {
            out.one((15 << 4) | type);
            out.unsigned(count);
        }
        return this;
    }

    void end() {
        out.one(0);
    }
}
