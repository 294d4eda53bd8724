package org.partnerscore.dataset.parquet;

import java.nio.channels.FileChannel;

/** Reads a column of ids and keeps the bytes of all of them. Where a row has no id, that counts as an empty one. */
public final class IdBytesReader extends TextNumberReader {
    private static final byte[] EMPTY = {};

    private final IdBytes ids;

    /**
     * @param column a column of texts
     * @param ids takes the ids and gives them their numbers
     */
    public IdBytesReader(ParquetFile file, FileChannel channel, ParquetColumn column, IdBytes ids) {
        super(file, channel, column);
        this.ids = ids;
    }

    @Override
    int number(byte[] from, int begin, int length) {
        return ids.add(from, begin, length);
    }

    @Override
    int none() {
        return ids.add(EMPTY, 0, 0);
    }
}
