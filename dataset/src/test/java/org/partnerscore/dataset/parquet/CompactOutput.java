package org.partnerscore.dataset.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Writes structs in Thrift's compact protocol. */
final class CompactOutput {
    private static final int INT32 = 5;
    private static final int INT64 = 6;
    private static final int BINARY = 8;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<Integer> last = new ArrayDeque<>();

    /** A struct as bytes. */
    static byte[] struct(Consumer<CompactOutput> fields) {
        CompactOutput out = new CompactOutput();
        out.fields(fields);
        return out.bytes.toByteArray();
    }

    CompactOutput int32(int field, int value) {
        return head(field, INT32).zigzag(value);
    }

    CompactOutput int64(int field, long value) {
        return head(field, INT64).zigzag(value);
    }

    CompactOutput flag(int field, boolean value) {
        return head(field, value ? CompactInput.TRUE : CompactInput.FALSE);
    }

    CompactOutput text(int field, String value) {
        return head(field, BINARY).text(value);
    }

    CompactOutput struct(int field, Consumer<CompactOutput> fields) {
        return head(field, CompactInput.STRUCT).fields(fields);
    }

    CompactOutput structs(int field, List<? extends Consumer<CompactOutput>> elements) {
        head(field, CompactInput.LIST).list(elements.size(), CompactInput.STRUCT);
        elements.forEach(this::fields);
        return this;
    }

    CompactOutput int32s(int field, List<Integer> values) {
        head(field, CompactInput.LIST).list(values.size(), INT32);
        values.forEach(this::zigzag);
        return this;
    }

    CompactOutput texts(int field, List<String> values) {
        head(field, CompactInput.LIST).list(values.size(), BINARY);
        values.forEach(this::text);
        return this;
    }

    private CompactOutput fields(Consumer<CompactOutput> fields) {
        last.push(0);
        fields.accept(this);
        last.pop();
        bytes.write(CompactInput.STOP);
        return this;
    }

    private CompactOutput head(int field, int type) {
        int delta = field - last.pop();
        last.push(field);
        bytes.write((delta << 4) | type);
        return this;
    }

    private void list(int size, int type) {
        if (size < 15) {
            bytes.write((size << 4) | type);
        } else {
            bytes.write((15 << 4) | type);
            unsigned(size);
        }
    }

    private CompactOutput text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        unsigned(utf8.length);
        bytes.writeBytes(utf8);
        return this;
    }

    private CompactOutput zigzag(long value) {
        unsigned((value << 1) ^ (value >> 63));
        return this;
    }

    private void unsigned(long value) {
        long left = value;
        while ((left & ~127L) != 0) {
            bytes.write((int) ((left & 127) | 128));
            left >>>= 7;
        }
        bytes.write((int) left);
    }
}
