package org.partnerscore.dataset.parquet;

/**
 * A column's values in one row group.
 *
 * @param codec how pages are compressed
 * @param known whether codec and encodings are all known to this reader, and its pages are in this file
 * @param values how many values, nulls included
 * @param start place of its first page in the file
 * @param bytes how many bytes its pages take
 * @param bounds between which values all of its values lie, as far as the file tells
 */
record ColumnChunk(Codec codec, boolean known, long values, long start, long bytes, Bounds bounds) {
    /** Encodings by their numbers: plain, dictionaries, runs, and bit-packed levels, which only levels of old files have. */
    private static final int KNOWN_ENCODINGS = 1 | 1 << 2 | 1 << 3 | 1 << 4 | 1 << 8;

    /** Reads one. */
    static ColumnChunk read(CompactInput in) {
        ColumnChunk chunk = new ColumnChunk(Codec.OTHER, false, 0, 0, 0, Bounds.NONE);
        boolean elsewhere = false;
        int field = 0;
        while ((field = in.field(field)) != 0) {
            switch (field) {
                case 1, 8 -> {
                    elsewhere = true;
                    in.skip();
                }
                case 3 -> chunk = metadata(in);
                default -> in.skip();
            }
        }
        return elsewhere
                ? new ColumnChunk(chunk.codec, false, chunk.values, chunk.start, chunk.bytes, chunk.bounds)
                : chunk;
    }

    private static ColumnChunk metadata(CompactInput in) {
        Codec codec = Codec.OTHER;
        boolean encodings = true;
        long values = 0;
        long bytes = 0;
        long data = 0;
        long dictionary = 0;
        Bounds bounds = Bounds.NONE;
        int field = 0;
        while ((field = in.field(field)) != 0) {
            switch (field) {
                case 2 -> {
                    int count = in.list();
                    for (int i = 0; i < count; i++) {
                        int encoding = in.whole();
                        encodings &= encoding >= 0 && encoding < Integer.SIZE && (KNOWN_ENCODINGS >> encoding & 1) != 0;
                    }
                }
                case 4 -> codec = Codec.of(in.whole());
                case 5 -> values = in.number();
                case 7 -> bytes = in.number();
                case 9 -> data = in.number();
                case 11 -> dictionary = in.number();
                case 12 -> bounds = Bounds.read(in);
                default -> in.skip();
            }
        }
        long start = dictionary > 0 && dictionary < data ? dictionary : data;
        boolean inFile = start >= 0 && bytes >= 0;
        return new ColumnChunk(codec, encodings && codec != Codec.OTHER && inFile, values, start, bytes, bounds);
    }
}
