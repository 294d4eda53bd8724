package org.partnerscore.dataset.parquet;

import java.nio.channels.FileChannel;

/** Reads a column of ids as numbers that ids have elsewhere. Not good are empty texts and such as are no UTF-8. */
public final class IdNumberReader extends BytesReader {
    private final Numbering numbering;
    private final int none;
    private final int[] numbers = new int[BATCH];
    private int[] numberOf = new int[0];
    private long lastFirst = IdHash.NONE;
    private int lastSecond;
    private int lastNumber;

    /** Gives an id its number. */
    @FunctionalInterface
    public interface Numbering {
        /**
         * The number of an id.
         *
         * @param first first number of {@link IdHash}
         * @param second second number of {@link IdHash}
         */
        int of(long first, int second);
    }

    /**
     * @param column a column of texts
     * @param none stands where a row has no value
     * @param numbering asked once for each entry of a dictionary
     */
    public IdNumberReader(ParquetFile file, FileChannel channel, ParquetColumn column, int none, Numbering numbering) {
        super(file, channel, column);
        this.none = none;
        this.numbering = numbering;
    }

    /** Numbers of the rows read last. */
    public int[] numbers() {
        return numbers;
    }

    @Override
    void begin(int entries) {
        numberOf = new int[entries];
    }

    @Override
    void entry(int number, byte[] from, int begin, int length) {
        look(from, begin, length);
        numberOf[number] = numberOf(from, begin, length);
    }

    @Override
    void value(int place, byte[] from, int begin, int length) {
        look(from, begin, length);
        numbers[place] = numberOf(from, begin, length);
    }

    /** Equal ids often follow one another. */
    private int numberOf(byte[] from, int begin, int length) {
        long first = IdHash.first(from, begin, length);
        int second = IdHash.second(from, begin, length);
        if (first != lastFirst || second != lastSecond) {
            lastFirst = first;
            lastSecond = second;
            lastNumber = numbering.of(first, second);
        }
        return lastNumber;
    }

    @Override
    void coded(int offset, int[] codes, int count) {
        for (int i = 0; i < count; i++) {
            numbers[offset + i] = numberOf[codes[i]];
        }
    }

    @Override
    void move(int from, int to) {
        numbers[to] = numbers[from];
    }

    @Override
    void clear(int place) {
        numbers[place] = none;
    }
}
