package org.partnerscore.dataset.parquet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Reads a column of numbers only for which values occur. A dictionary may have entries that no row uses, so codes are
 * looked at; but only until all entries are known to occur, which with few values is soon.
 */
public final class DistinctReader extends LongReader {
    private final LongConsumer found;
    private final Set<Long> told = new HashSet<>();
    private boolean[] known = new boolean[0];
    private int unknown;
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
        telling = true;
        long left = to - from;
        while (left > 0) {
            int rows = (int) Math.min(left, BATCH);
            read(rows);
            left -= rows;
        }
    }

    @Override
    void dictionary(byte[] from, int stop, int count) throws UnknownParquetException {
        super.dictionary(from, stop, count);
        known = new boolean[count];
        unknown = 0;
        for (int i = 0; i < count; i++) {
            known[i] = told.contains(entry(i));
            unknown += known[i] ? 0 : 1;
        }
    }

    @Override
    boolean wantsCodes() {
        return unknown > 0;
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
            if (!known[codes[i]] && telling) {
                known[codes[i]] = true;
                unknown--;
                told.add(entry(codes[i]));
                found.accept(entry(codes[i]));
            }
        }
    }
}
