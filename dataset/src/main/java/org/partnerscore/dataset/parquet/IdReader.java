package org.partnerscore.dataset.parquet;

import java.nio.channels.FileChannel;

/** Reads a column of ids as the two numbers of {@link IdHash}. Not good are empty texts and such as are no UTF-8. */
public final class IdReader extends BytesReader {
    private final long[] first = new long[BATCH];
    private final int[] second = new int[BATCH];
    private long[] firstOf = new long[0];
    private int[] secondOf = new int[0];

    /** @param column a column of texts */
    public IdReader(ParquetFile file, FileChannel channel, ParquetColumn column) {
        super(file, channel, column);
    }

    /** First numbers of the ids of the rows read last; {@link IdHash#NONE} where there is none. */
    public long[] first() {
        return first;
    }

    /** Second numbers of the ids of the rows read last. */
    public int[] second() {
        return second;
    }

    @Override
    void begin(int entries) {
        firstOf = new long[entries];
        secondOf = new int[entries];
    }

    @Override
    void entry(int number, byte[] from, int begin, int length) {
        IdHash hash = hash(from, begin, length);
        firstOf[number] = hash.first();
        secondOf[number] = hash.second();
    }

    @Override
    void value(int place, byte[] from, int begin, int length) {
        IdHash hash = hash(from, begin, length);
        first[place] = hash.first();
        second[place] = hash.second();
    }

    @Override
    void coded(int offset, int[] codes, int count) {
        for (int i = 0; i < count; i++) {
            int code = codes[i];
            first[offset + i] = firstOf[code];
            second[offset + i] = secondOf[code];
        }
    }

    @Override
    void move(int from, int to) {
        first[to] = first[from];
        second[to] = second[from];
    }

    @Override
    void clear(int place) {
        first[place] = IdHash.NONE;
        second[place] = 0;
    }
}
