package org.partnerscore.dataset.parquet;

import java.nio.channels.FileChannel;

/** Reads a column of texts as numbers: which number a text becomes is worked out once for each entry of a dictionary. */
abstract class TextNumberReader extends BytesReader {
    private final int[] numbers = new int[BATCH];
    private int[] numberOf = new int[0];

    TextNumberReader(ParquetFile file, FileChannel channel, ParquetColumn column) {
        super(file, channel, column);
    }

    /** Numbers of the rows read last. */
    public final int[] numbers() {
        return numbers;
    }

    /** The number of a text. Up to {@link PageInput#SLACK} bytes behind it may be looked at. */
    abstract int number(byte[] from, int begin, int length);

    /** What stands where a row has no value. */
    abstract int none();

    @Override
    final void begin(int entries) {
        numberOf = new int[entries];
    }

    @Override
    final void entry(int number, byte[] from, int begin, int length) {
        numberOf[number] = number(from, begin, length);
    }

    @Override
    final void value(int place, byte[] from, int begin, int length) {
        numbers[place] = number(from, begin, length);
    }

    @Override
    final void coded(int offset, int[] codes, int count) {
        for (int i = 0; i < count; i++) {
            numbers[offset + i] = numberOf[codes[i]];
        }
    }

    @Override
    final void move(int from, int to) {
        numbers[to] = numbers[from];
    }

    @Override
    final void clear(int place) {
        numbers[place] = none();
    }
}
