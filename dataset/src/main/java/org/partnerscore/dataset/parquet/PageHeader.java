package org.partnerscore.dataset.parquet;

import org.jspecify.annotations.Nullable;

/**
 * What stands before a page.
 *
 * @param kind what the page holds
 * @param expanded bytes once expanded, levels included
 * @param compressed bytes in the file, levels included
 * @param values how many values, nulls included
 * @param encoding number of the encoding of values
 * @param levelEncoding number of the encoding of levels that are part of the page
 * @param levelBytes bytes of levels that stand uncompressed before the values
 * @param compressedValues whether values are compressed
 * @param checksum CRC-32 of the page as it stands in the file; null where the file has none
 */
record PageHeader(
        Kind kind,
        int expanded,
        int compressed,
        int values,
        int encoding,
        int levelEncoding,
        int levelBytes,
        boolean compressedValues,
        @Nullable Integer checksum) {

    static final PageHeader NONE = new PageHeader(Kind.OTHER, 0, 0, 0, 0, 0, 0, false, null);

    /** What a page holds. */
    enum Kind {
        DATA,
        DATA_V2,
        DICTIONARY,
        OTHER
    }

    /** Reads one. */
    static PageHeader read(CompactInput in) {
        Kind kind = Kind.OTHER;
        int expanded = 0;
        int compressed = 0;
        Integer checksum = null;
        Values values = new Values(0, 0, 0, 0, true);
        int field = 0;
        while ((field = in.field(field)) != 0) {
            switch (field) {
                case 1 ->
                    kind = switch (in.whole()) {
                        case 0 -> Kind.DATA;
                        case 2 -> Kind.DICTIONARY;
                        case 3 -> Kind.DATA_V2;
                        default -> Kind.OTHER;
                    };
                case 2 -> expanded = in.whole();
                case 3 -> compressed = in.whole();
                case 4 -> checksum = in.whole();
                case 5, 7 -> values = first(in);
                case 8 -> values = second(in);
                default -> in.skip();
            }
        }
        return new PageHeader(
                kind,
                expanded,
                compressed,
                values.count,
                values.encoding,
                values.levelEncoding,
                values.levelBytes,
                values.compressed,
                checksum);
    }

    private static Values first(CompactInput in) {
        int count = 0;
        int encoding = 0;
        int levels = 0;
        int field = 0;
        while ((field = in.field(field)) != 0) {
            switch (field) {
                case 1 -> count = in.whole();
                case 2 -> encoding = in.whole();
                case 3 -> levels = in.whole();
                default -> in.skip();
            }
        }
        return new Values(count, encoding, levels, 0, true);
    }

    private static Values second(CompactInput in) {
        int count = 0;
        int encoding = 0;
        int levels = 0;
        boolean compressed = true;
        int field = 0;
        while ((field = in.field(field)) != 0) {
            switch (field) {
                case 1 -> count = in.whole();
                case 4 -> encoding = in.whole();
                case 5, 6 -> levels = Math.addExact(levels, in.whole());
                case 7 -> compressed = in.flag();
                default -> in.skip();
            }
        }
        return new Values(count, encoding, 0, levels, compressed);
    }

    private record Values(int count, int encoding, int levelEncoding, int levelBytes, boolean compressed) {}
}
