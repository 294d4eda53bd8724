package org.partnerscore.dataset.parquet.write;

import java.util.Arrays;

/**
 * A column of a file that is written. Any row may have no value.
 *
 * @param name its name
 * @param kind what its values are
 */
public record OutputColumn(String name, Kind kind) {
    private static final int INT32 = 1;
    private static final int BYTE_ARRAY = 6;
    private static final int FIXED = 7;
    private static final int OPTIONAL = 1;

    /** Decimals of every decimal. */
    static final int SCALE = 2;

    /** What values are, and how they are stored. */
    public enum Kind {
        /** Text in UTF-8, of any length. */
        TEXT(BYTE_ARRAY, 0, 0),
        /** Days since 1970-01-01. */
        DATE(INT32, Integer.BYTES, 6),
        /** Hundredths, up to five digits. */
        DECIMAL_5(INT32, Integer.BYTES, 5),
        /** Hundredths, up to 38 digits, in sixteen bytes. */
        DECIMAL_38(FIXED, 2 * Long.BYTES, 5);

        private final int physical;
        private final int length;
        private final int converted;

        Kind(int physical, int length, int converted) {
            this.physical = physical;
            this.length = length;
            this.converted = converted;
        }

        int physical() {
            return physical;
        }

        /** Bytes of every value; 0 where they differ. */
        int length() {
            return length;
        }

        /** Compares two stored values as what they mean. */
        int compare(byte[] bytes, int fromA, int toA, int fromB, int toB) {
            return switch (this) {
                case TEXT -> Arrays.compareUnsigned(bytes, fromA, toA, bytes, fromB, toB);
                case DATE, DECIMAL_5 -> Integer.compare(Bytes.int32(bytes, fromA), Bytes.int32(bytes, fromB));
                case DECIMAL_38 ->
                    bytes[fromA] == bytes[fromB]
                            ? Arrays.compareUnsigned(bytes, fromA, toA, bytes, fromB, toB)
                            : Byte.compare(bytes[fromA], bytes[fromB]);
            };
        }
    }

    /** Writes the column's part of the schema. */
    void describe(CompactStruct schema) {
        schema.int32(1, kind.physical);
        if (kind.physical == FIXED) {
            schema.int32(2, kind.length);
        }
        schema.int32(3, OPTIONAL).text(4, name).int32(6, kind.converted);
        switch (kind) {
            case TEXT -> logical(schema, 1);
            case DATE -> logical(schema, 6);
            case DECIMAL_5 -> decimal(schema, 5);
            case DECIMAL_38 -> decimal(schema, 38);
        }
        schema.end();
    }

    private static void logical(CompactStruct schema, int number) {
        CompactStruct union = schema.struct(10);
        union.struct(number).end();
        union.end();
    }

    private static void decimal(CompactStruct schema, int precision) {
        schema.int32(7, SCALE).int32(8, precision);
        CompactStruct union = schema.struct(10);
        union.struct(5).int32(1, SCALE).int32(2, precision).end();
        union.end();
    }
}
