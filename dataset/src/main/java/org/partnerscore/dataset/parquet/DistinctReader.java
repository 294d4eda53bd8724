package org.partnerscore.dataset.parquet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.function.LongConsumer;

/** Reads a column of numbers only for which values occur. */
public final class DistinctReader extends LongReader {
    private final LongConsumer found;
    private boolean[] used = new boolean[0];
    private int entries;
    private boolean telling;

    /**
     * @param column a column of numbers
     * @param found told each value that occurs, at least once; of a dictionary only entries that rows use
     */
    public DistinctReader(ParquetFile file, FileChannel channel, ParquetColumn column, LongConsumer found) {
        super(file, channel, column, 0, value -> value, value -> true);
        this.found = found;
    }

    /** Reads all of a run of rows. */
    public void readAll(long from, long to) throws IOException {
        telling = false;
        seek(from);
        Arrays.fill(used, false);
        telling = true;
        long left = to - from;
        while (left > 0) {
            int rows = (int) Math.min(left, BATCH);
            read(rows);
            left -= rows;
        }
        tell();
    }

    private void tell() {
        for (int i = 0; i < entries; i++) {
            if (used[i]) {
                found.accept(entry(i));
            }
        }
        entries = 0;
    }

    @Override
    void dictionary(byte[] from, int stop, int count) throws UnknownParquetException {
        tell();
        super.dictionary(from, stop, count);
        used = new boolean[count];
        entries = count;
    }

    @Override
    void plain(int offset, int count) throws UnknownParquetException {
        super.plain(offset, count);
        for (int i = 0; telling && i < count; i++) {
            found.accept(values()[offset + i]);
        }
    }

    @Override
    void coded(int offset, int[] codes, int count) {
        for (int i = 0; i < count; i++) {
            used[codes[i]] = true;
        }
    }
}
