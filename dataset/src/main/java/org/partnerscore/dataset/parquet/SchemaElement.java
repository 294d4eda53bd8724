package org.partnerscore.dataset.parquet;

import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.parquet.ParquetColumn.Physical;

/**
 * An element of a file's schema.
 *
 * @param physical how values are stored; null for an element of elements
 * @param length bytes of a value of fixed length
 * @param repetition number: 0 required, 1 optional, 2 repeated
 * @param children how many elements it has
 * @param logical what values mean
 */
record SchemaElement(
        String name, @Nullable Physical physical, int length, int repetition, int children, LogicalType logical) {
    private static final int OPTIONAL = 1;
    private static final int REPEATED = 2;

    /** Reads one. */
    static SchemaElement read(CompactInput in) throws IndexOutOfBoundsException {
        Physical physical = null;
        int length = 0;
        int repetition = 0;
        String name = "";
        int children = 0;
        int converted = LogicalType.NOT_SAID;
        int scale = 0;
        int precision = 0;
        LogicalType logical = null;
        int field = 0;
        while ((field = in.field(field)) != 0) {
            switch (field) {
                case 1 -> physical = physical(in.whole());
                case 2 -> length = in.whole();
                case 3 -> repetition = in.whole();
                case 4 -> name = in.text();
                case 5 -> children = in.whole();
                case 6 -> converted = in.whole();
                case 7 -> scale = in.whole();
                case 8 -> precision = in.whole();
                case 10 -> logical = LogicalType.read(in);
                default -> in.skip();
            }
        }
        LogicalType type = logical == null ? LogicalType.converted(converted, precision, scale) : logical;
        return new SchemaElement(name, physical, length, repetition, children, type);
    }

    private static Physical physical(int number) {
        return switch (number) {
            case 0 -> Physical.BOOLEAN;
            case 1 -> Physical.INT32;
            case 2 -> Physical.INT64;
            case 3 -> Physical.INT96;
            case 4 -> Physical.FLOAT;
            case 5 -> Physical.DOUBLE;
            case 6 -> Physical.BYTES;
            case 7 -> Physical.FIXED;
            default -> throw new IndexOutOfBoundsException("physical type " + number);
        };
    }

    ParquetColumn column() {
        String type = physical == null || children > 0 || repetition == REPEATED ? "" : logical.sql(physical);
        return new ParquetColumn(name, physical, length, repetition == OPTIONAL, type, logical.scale());
    }
}
