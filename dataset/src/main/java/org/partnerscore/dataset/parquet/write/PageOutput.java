package org.partnerscore.dataset.parquet.write;

import java.util.zip.CRC32;

/** Writes pages one after the other. For one thread. */
final class PageOutput {
    static final int PLAIN = 0;
    static final int RLE = 3;
    static final int RLE_DICTIONARY = 8;

    private static final int DATA_PAGE = 0;
    private static final int DICTIONARY_PAGE = 2;

    private final SnappyOutput snappy = new SnappyOutput();
    private final CRC32 checksum = new CRC32();
    private final Bytes page = new Bytes();
    private final Bytes compressed = new Bytes();
    private final Bytes out = new Bytes();
    private final int[] few = new int[RowGroupMaker.MOST_ROWS];
    private int headerStart;

    /** How many bytes all pages take. */
    int length() {
        return out.length();
    }

    /** The bytes of all pages. */
    byte[] copy() {
        return out.copy();
    }

    void clear() {
        out.length(0);
    }

    /** Appends a page of a dictionary. Returns how many bytes it takes when expanded, the header included. */
    int dictionary(Dictionary dictionary) {
        CompactStruct header = header(DICTIONARY_PAGE, dictionary.values());
        header.struct(7).int32(1, dictionary.count()).int32(2, PLAIN).end();
        return end(header, dictionary.values());
    }

    /**
     * Appends a page of codes. Returns how many bytes it takes when expanded, the header included.
     *
     * @param codes below 0 where a row has no value
     * @param present how many rows have a value
     * @param entries how many codes there are
     */
    int data(int[] codes, int rows, int present, int entries) {
        page.length(0);
        levels(codes, rows, present);
        if (entries > 0) {
            int width = Math.max(Integer.SIZE - Integer.numberOfLeadingZeros(entries - 1), 1);
            page.one(width);
            if (entries == 1) {
                Runs.writeSame(0, present, width, page);
            } else {
                Runs.write(present == rows ? codes : withValue(codes, rows), present, width, page);
            }
        }
        CompactStruct header = header(DATA_PAGE, page);
        header.struct(5)
                .int32(1, rows)
                .int32(2, entries > 0 ? RLE_DICTIONARY : PLAIN)
                .int32(3, RLE)
                .int32(4, RLE)
                .end();
        return end(header, page);
    }

    /** Which rows have a value, behind how many bytes that takes. */
    private void levels(int[] codes, int rows, int present) {
        page.int32(0);
        if (present == 0 || present == rows) {
            Runs.writeSame(present == 0 ? 0 : 1, rows, 1, page);
        } else {
            for (int i = 0; i < rows; i++) {
                few[i] = codes[i] < 0 ? 0 : 1;
            }
            Runs.write(few, rows, 1, page);
        }
        int end = page.length();
        page.length(0);
        page.int32(end - Integer.BYTES);
        page.length(end);
    }

    private int[] withValue(int[] codes, int rows) {
        int count = 0;
        for (int i = 0; i < rows; i++) {
            if (codes[i] >= 0) {
                few[count++] = codes[i];
            }
        }
        return few;
    }

    private CompactStruct header(int type, Bytes body) {
        compressed.length(0);
        snappy.compress(body.array(), 0, body.length(), compressed);
        checksum.reset();
        checksum.update(compressed.array(), 0, compressed.length());
        headerStart = out.length();
        return new CompactStruct(out)
                .int32(1, type)
                .int32(2, body.length())
                .int32(3, compressed.length())
                .int32(4, (int) checksum.getValue());
    }

    private int end(CompactStruct header, Bytes body) {
        header.end();
        int expanded = out.length() - headerStart + body.length();
        out.some(compressed.array(), 0, compressed.length());
        return expanded;
    }
}
