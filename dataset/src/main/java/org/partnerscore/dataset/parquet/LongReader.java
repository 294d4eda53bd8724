package org.partnerscore.dataset.parquet;

import java.nio.channels.FileChannel;
import java.util.Objects;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;
import org.partnerscore.dataset.parquet.ParquetColumn.Physical;

/** Reads a column of whole numbers, days, decimals or flags as longs: a flag as 0 or 1, a decimal without its point. */
public sealed class LongReader extends ColumnReader permits DistinctReader {
    private final Physical physical;
    private final int length;
    private final long nullValue;
    private final LongUnaryOperator mapping;
    private final LongPredicate good;
    private final long[] values = new long[BATCH];
    private final boolean unsigned;
    private final Hybrid flags = new Hybrid();
    private final int[] flag = new int[BATCH];
    private long[] dictionary = new long[0];
    private byte[] bytes = new byte[0];
    private int at;
    private int end;
    private int bit;
    private boolean runs;
    private boolean bad;

    /**
     * @param column of numbers
     * @param nullValue stands where a row has no value
     * @param mapping applied to each value, once for each entry of a dictionary
     * @param good says before that whether a value is as it should be; see {@link #bad()}
     */
    public LongReader(
            ParquetFile file,
            FileChannel channel,
            ParquetColumn column,
            long nullValue,
            LongUnaryOperator mapping,
            LongPredicate good) {
        super(file, channel, column);
        this.physical = Objects.requireNonNull(column.physical());
        this.length = column.length();
        this.nullValue = nullValue;
        this.mapping = mapping;
        this.good = good;
        this.unsigned = column.type().equals("UINTEGER");
    }

    /** Values of the rows read last. */
    public final long[] values() {
        return values;
    }

    /** Whether any value read so far was not good, or any entry of a dictionary, used or not. */
    public final boolean bad() {
        return bad;
    }

    @Override
    void dictionary(byte[] from, int stop, int count) throws UnknownParquetException {
        if (count < 0 || count > stop) {
            throw new UnknownParquetException("a dictionary of " + count + " values");
        }
        bytes = from;
        at = 0;
        end = stop;
        dictionary = new long[count];
        for (int i = 0; i < count; i++) {
            dictionary[i] = mapped(next());
        }
        requireWithin(at);
    }

    @Override
    void plain(byte[] from, int begin, int stop, int encoding) throws UnknownParquetException {
        bytes = from;
        at = begin;
        end = stop;
        bit = 0;
        runs = encoding == RLE && physical == Physical.BOOLEAN;
        if (runs) {
            flags.begin(from, begin + Integer.BYTES, stop, 1);
        } else if (encoding != PLAIN) {
            throw new UnknownParquetException("values of encoding " + encoding);
        }
    }

    @Override
    void plain(int offset, int count) throws UnknownParquetException {
        if (runs) {
            flags.read(flag, 0, count);
            for (int i = 0; i < count; i++) {
                values[offset + i] = mapped(flag[i]);
            }
        } else if (physical == Physical.BOOLEAN) {
            for (int i = 0; i < count; i++, bit++) {
                values[offset + i] = mapped((bytes[at + (bit >> 3)] >> (bit & 7)) & 1);
            }
            requireWithin(at + ((bit + 7) >> 3));
        } else {
            for (int i = 0; i < count; i++) {
                values[offset + i] = mapped(next());
            }
            requireWithin(at);
        }
    }

    private long next() throws UnknownParquetException {
        int from = at;
        switch (physical) {
            case INT32 -> {
                at += Integer.BYTES;
                int value = Numbers.int32(bytes, from);
                return unsigned ? Integer.toUnsignedLong(value) : value;
            }
            case INT64 -> {
                at += Long.BYTES;
                return Numbers.int64(bytes, from);
            }
            case FIXED -> {
                at += length;
                return Numbers.decimal(bytes, from, length);
            }
            case BYTES -> {
                int own = Numbers.int32(bytes, from);
                if (own < 0 || own > end - from - Integer.BYTES) {
                    throw new UnknownParquetException("a value of " + own + " bytes");
                }
                at += Integer.BYTES + own;
                return Numbers.decimal(bytes, from + Integer.BYTES, own);
            }
            case BOOLEAN, INT96, FLOAT, DOUBLE -> throw new UnknownParquetException("a dictionary of " + physical);
        }
        throw new IllegalStateException("no such physical type: " + physical);
    }

    private void requireWithin(int place) throws UnknownParquetException {
        if (place > end) {
            throw new UnknownParquetException("a page that ends too early");
        }
    }

    final long entry(int code) {
        return dictionary[code];
    }

    private long mapped(long value) {
        if (!good.test(value)) {
            bad = true;
        }
        return mapping.applyAsLong(value);
    }

    @Override
    void coded(int offset, int[] codes, int count) {
        for (int i = 0; i < count; i++) {
            values[offset + i] = dictionary[codes[i]];
        }
    }

    @Override
    void move(int from, int to) {
        values[to] = values[from];
    }

    @Override
    void clear(int place) {
        values[place] = nullValue;
    }
}
