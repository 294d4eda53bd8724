package org.partnerscore.dataset.parquet;

import java.nio.channels.FileChannel;

/** Reads a column of texts only for whether there is something. Not good are empty texts. */
public final class PresenceReader extends BytesReader {
    private boolean any;

    /** @param column a column of texts */
    public PresenceReader(ParquetFile file, FileChannel channel, ParquetColumn column) {
        super(file, channel, column);
    }

    /** Whether any row read so far has a value, empty or not. */
    public boolean any() {
        return any;
    }

    @Override
    void begin(int entries) {
        // Nothing is kept.
    }

    @Override
    void entry(int number, byte[] from, int begin, int length) {
        look(length);
    }

    @Override
    void value(int place, byte[] from, int begin, int length) {
        look(length);
        any = true;
    }

    private void look(int length) {
        if (length == 0) {
            foundBad();
        }
    }

    @Override
    void coded(int offset, int[] codes, int count) {
        any = true;
    }

    @Override
    void move(int from, int to) {
        // Nothing is kept.
    }

    @Override
    void clear(int place) {
        // Nothing is kept.
    }
}
