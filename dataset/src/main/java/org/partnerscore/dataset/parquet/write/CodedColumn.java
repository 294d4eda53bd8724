package org.partnerscore.dataset.parquet.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The values of a column in a row group. A value that is set stays until another is. For one thread. */
public final class CodedColumn {
    private static final int NONE = -1;

    private final OutputColumn column;
    private final Dictionary dictionary;
    private final int[] codes = new int[RowGroupMaker.MOST_ROWS];
    private final byte[] number = new byte[3 * Long.BYTES];
    private int rows;
    private int present;
    private int current = NONE;

    CodedColumn(OutputColumn column) {
        this.column = column;
        this.dictionary = new Dictionary(column.kind());
    }

    /** Sets the value: a text, as bytes of UTF-8 in an array that has at least seven bytes more. */
    public void text(byte[] bytes, int from, int to) {
        current = dictionary.code(bytes, from, to);
    }

    /** Sets the value: a text. */
    public void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        text(Arrays.copyOf(utf8, utf8.length + Long.BYTES), 0, utf8.length);
    }

    /** Sets the value: days since 1970-01-01, or hundredths. */
    public void number(long value) {
        switch (column.kind()) {
            case TEXT -> throw new IllegalArgumentException("a column of texts takes no number: " + column.name());
            case DATE, DECIMAL_5 -> lowestFirst(Math.toIntExact(value));
            case DECIMAL_38 -> {
                Arrays.fill(number, 0, Long.BYTES, (byte) (value >> (Long.SIZE - 1)));
                highestFirst(value);
            }
        }
        current = dictionary.code(number, 0, column.kind().length());
    }

    private void lowestFirst(int value) {
        for (int i = 0; i < Integer.BYTES; i++) {
            number[i] = (byte) (value >> (i * Byte.SIZE));
        }
    }

    private void highestFirst(long value) {
        for (int i = 0; i < Long.BYTES; i++) {
            number[Long.BYTES + i] = (byte) (value >> (Long.SIZE - Byte.SIZE * (i + 1)));
        }
    }

    /** Sets that there is no value. */
    public void none() {
        current = NONE;
    }

    void addRow() {
        codes[rows++] = current;
        present += current == NONE ? 0 : 1;
    }

    int rows() {
        return rows;
    }

    void clear() {
        dictionary.clear();
        rows = 0;
        present = 0;
        current = NONE;
    }

    /** Appends the column's pages and says what they hold. */
    ChunkSummary write(PageOutput pages) {
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
                coded ? dictionary.smallest() : new byte[0],
                coded ? dictionary.largest() : new byte[0]);
    }
}
