package org.partnerscore.dataset.parquet;

import java.nio.channels.FileChannel;

/** Reads a column of ids and keeps the bytes of all of them. */
public final class IdBytesReader extends BytesReader {
    private final IdBytes ids;
    private final int[] numbers = new int[BATCH];
    private int[] numberOf = new int[0];

    /**
     * @param column a column of texts
     * @param ids takes the ids
     */
    public IdBytesReader(ParquetFile file, FileChannel channel, ParquetColumn column, IdBytes ids) {
        super(file, channel, column);
        this.ids = ids;
    }

    /** Numbers of the ids of the rows read last; where there is none, that of an empty id. */
    public int[] numbers() {
        return numbers;
    }

    @Override
    void begin(int entries) {
        numberOf = new int[entries];
    }

    @Override
    void entry(int number, byte[] from, int begin, int length) {
        numberOf[number] = ids.add(from, begin, length);
    }

    @Override
    void value(int place, byte[] from, int begin, int length) {
        numbers[place] = ids.add(from, begin, length);
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
        numbers[place] = ids.add(new byte[0], 0, 0);
    }
}
