package org.partnerscore.dataset.parquet.write;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The values of a column in a row group. A value that is set stays until another is. For one thread. */
public final class CodedColumn {
    private static final int NONE = -1;

    private static final int CACHE_BITS = 8;
    private static final long CACHE_FACTOR = 0x9E37_79B9_7F4A_7C15L;

    private final OutputColumn column;
    private final RowGroupMaker group;
    private final Dictionary dictionary;
    private final int[] codes = new int[RowGroupMaker.MOST_ROWS];
    private final int[] cachedCode = new int[1 << CACHE_BITS];
    private final long[] cachedNumber = new long[1 << CACHE_BITS];
    private byte[] spare = new byte[4 * Long.BYTES];
    private int settled;
    private int present;
    private int current = NONE;

    CodedColumn(OutputColumn column, RowGroupMaker group) {
        this.column = column;
        this.group = group;
        this.dictionary = new Dictionary(column.kind());
        Arrays.fill(cachedCode, NONE);
    }

    /**
     * Sets the value: a text, as bytes of UTF-8.
     *
     * @throws IllegalArgumentException if the column holds no texts
     */
    public void text(byte[] bytes, int from, int to) {
        requireKind(column.kind() == OutputColumn.Kind.TEXT);
        if (to + Long.BYTES <= bytes.length) {
            set(dictionary.code(bytes, from, to));
        } else {
            // A dictionary looks at some bytes behind a value.
            int length = to - from;
            if (spare.length < length + Long.BYTES) {
                spare = new byte[length * 2 + Long.BYTES];
            }
            System.arraycopy(bytes, from, spare, 0, length);
            set(dictionary.code(spare, 0, length));
        }
    }

    /**
     * Sets the value: a text.
     *
     * @throws IllegalArgumentException if the column holds no texts
     */
    public void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        text(utf8, 0, utf8.length);
    }

    /**
     * Sets the value: days since 1970-01-01, or hundredths.
     *
     * @throws IllegalArgumentException if the column holds texts
     * @throws ArithmeticException if it holds days or short decimals, and the value does not fit 32 bits
     */
    public void number(long value) {
        requireKind(column.kind() != OutputColumn.Kind.TEXT);
        int place = (int) ((value * CACHE_FACTOR) >>> (Long.SIZE - CACHE_BITS));
        if (cachedCode[place] == NONE || cachedNumber[place] != value) {
            cachedNumber[place] = value;
            cachedCode[place] = code(value);
        }
        set(cachedCode[place]);
    }

    private int code(long value) {
        if (column.kind().length() == Integer.BYTES) {
            lowestFirst(Math.toIntExact(value));
        } else {
            Arrays.fill(spare, 0, Long.BYTES, (byte) (value >> (Long.SIZE - 1)));
            highestFirst(value);
        }
        return dictionary.code(spare, 0, column.kind().length());
    }

    /**
     * Sets the value: a decimal of at most 38 digits, two of them behind the point.
     *
     * @throws IllegalArgumentException if the column does not hold such
     * @throws ArithmeticException if there are more than two digits behind the point
     */
    public void decimal(BigDecimal value) {
        requireKind(column.kind() == OutputColumn.Kind.DECIMAL_38);
        byte[] digits = value.setScale(OutputColumn.SCALE).unscaledValue().toByteArray();
        int length = column.kind().length();
        Arrays.fill(spare, 0, length - digits.length, (byte) (digits[0] >> (Byte.SIZE - 1)));
        System.arraycopy(digits, 0, spare, length - digits.length, digits.length);
        set(dictionary.code(spare, 0, length));
    }

    private void requireKind(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("not the kind of value that goes into " + column);
        }
    }

    private void lowestFirst(int value) {
        for (int i = 0; i < Integer.BYTES; i++) {
            spare[i] = (byte) (value >> (i * Byte.SIZE));
        }
    }

    private void highestFirst(long value) {
        for (int i = 0; i < Long.BYTES; i++) {
            spare[Long.BYTES + i] = (byte) (value >> (Long.SIZE - Byte.SIZE * (i + 1)));
        }
    }

    /** Sets that there is no value. */
    public void none() {
        set(NONE);
    }

    private void set(int code) {
        if (code != current) {
            settle();
            current = code;
        }
    }

    /** Gives the rows since the value was set their code. */
    private void settle() {
        int rows = group.rows();
        Arrays.fill(codes, settled, rows, current);
        present += current == NONE ? 0 : rows - settled;
        settled = rows;
    }

    void clear() {
        dictionary.clear();
        Arrays.fill(cachedCode, NONE);
        settled = 0;
        present = 0;
        current = NONE;
    }

    /** Appends the column's pages and says what they hold. */
    ChunkSummary write(PageOutput pages) {
        settle();
        int rows = group.rows();
        int start = pages.length();
        long expanded = 0;
        boolean coded = dictionary.count() > 0;
        if (coded) {
            expanded += pages.dictionary(dictionary);
        }
        int data = pages.length();
        expanded += pages.data(codes, rows, present, dictionary.count());
        return new ChunkSummary(
                column,
                rows,
                rows - present,
                start,
                coded ? data : start,
                pages.length() - start,
                expanded,
                coded ? dictionary.smallest() : new Bytes(0),
                coded ? dictionary.largest() : new Bytes(0));
    }
}
