package org.partnerscore.dataset.parquet.write;

/**
 * What a column's pages in a row group hold, for the end of the file.
 *
 * @param rows how many rows
 * @param nulls how many of them have no value
 * @param start place of the first page, counted from the row group's
 * @param data place of the page of codes, counted from the row group's first page
 * @param bytes of all pages, headers included
 * @param expanded bytes of all pages when expanded, headers included
 * @param smallest the smallest value as it is stored; without meaning where all are none
 * @param largest the largest value as it is stored
 */
record ChunkSummary(
        OutputColumn column,
        int rows,
        int nulls,
        int start,
        int data,
        int bytes,
        long expanded,
        Bytes smallest,
        Bytes largest) {
    private static final int SNAPPY = 1;

    /** Writes it as an element of a row group that begins at a place of the file. */
    void write(CompactStruct chunk, long place) {
        chunk.int64(2, place + start);
        CompactStruct about = chunk.struct(3);
        about.int32(1, column.kind().physical())
                .int32s(2, PageOutput.PLAIN, PageOutput.RLE, PageOutput.RLE_DICTIONARY)
                .onlyText(3, column.name())
                .int32(4, SNAPPY)
                .int64(5, rows)
                .int64(6, expanded)
                .int64(7, bytes)
                .int64(9, place + data);
        if (data > start) {
            about.int64(11, place + start);
        }
        CompactStruct statistics = about.struct(12).int64(3, nulls);
        if (nulls < rows) {
            statistics.bytes(5, largest.array(), 0, largest.length()).bytes(6, smallest.array(), 0, smallest.length());
        }
        statistics.end();
        about.end();
        chunk.end();
    }
}
