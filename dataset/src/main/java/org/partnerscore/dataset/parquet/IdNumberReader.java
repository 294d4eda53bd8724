package org.partnerscore.dataset.parquet;

import java.nio.channels.FileChannel;

/** Reads a column of ids as numbers that ids have elsewhere. Not good are empty texts and such as are no UTF-8. */
public final class IdNumberReader extends TextNumberReader {
    private final Numbering numbering;
    private final int none;
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

    @Override
    int number(byte[] from, int begin, int length) {
        IdHash hash = hash(from, begin, length);
        long first = hash.first();
        int second = hash.second();
        // Equal ids often follow one another.
        if (first != lastFirst || second != lastSecond) {
            lastFirst = first;
            lastSecond = second;
            lastNumber = numbering.of(first, second);
        }
        return lastNumber;
    }

    @Override
    int none() {
        return none;
    }
}
