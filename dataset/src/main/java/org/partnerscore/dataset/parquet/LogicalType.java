package org.partnerscore.dataset.parquet;

import org.partnerscore.dataset.parquet.ParquetColumn.Physical;

/**
 * What the values of a column mean.
 *
 * @param kind which meaning
 * @param precision digits of a decimal, bits of a whole number
 * @param scale decimals of a decimal
 */
record LogicalType(Kind kind, int precision, int scale) {
    /** Nothing is said in the older way. */
    static final int NOT_SAID = -1;

    private static final int DIGITS_OF_INT64 = 18;

    /** Meanings that are told apart. */
    enum Kind {
        NOT_SAID,
        TEXT,
        DECIMAL,
        DATE,
        SIGNED,
        UNSIGNED,
        OTHER
    }

    /** The meaning said in the older way, by a number. */
    static LogicalType converted(int number, int precision, int scale) {
        return switch (number) {
            case NOT_SAID -> new LogicalType(Kind.NOT_SAID, 0, 0);
            case 0, 4 -> new LogicalType(Kind.TEXT, 0, 0);
            case 5 -> new LogicalType(Kind.DECIMAL, precision, scale);
            case 6 -> new LogicalType(Kind.DATE, 0, 0);
            case 11, 12, 13, 14 -> new LogicalType(Kind.UNSIGNED, 8 << (number - 11), 0);
            case 15, 16, 17, 18 -> new LogicalType(Kind.SIGNED, 8 << (number - 15), 0);
            default -> new LogicalType(Kind.OTHER, 0, 0);
        };
    }

    /** Reads the meaning said in the newer way. */
    static LogicalType read(CompactInput in) {
        LogicalType type = new LogicalType(Kind.OTHER, 0, 0);
        int field = 0;
        while ((field = in.field(field)) != 0) {
            switch (field) {
                case 5 -> type = decimal(in);
                case 10 -> type = integer(in);
                default -> {
                    Kind kind = switch (field) {
                        case 1, 4 -> Kind.TEXT;
                        case 6 -> Kind.DATE;
                        default -> Kind.OTHER;
                    };
                    type = new LogicalType(kind, 0, 0);
                    in.skip();
                }
            }
        }
        return type;
    }

    private static LogicalType decimal(CompactInput in) {
        int scale = 0;
        int precision = 0;
        int field = 0;
        while ((field = in.field(field)) != 0) {
            switch (field) {
                case 1 -> scale = in.whole();
                case 2 -> precision = in.whole();
                default -> in.skip();
            }
        }
        return new LogicalType(Kind.DECIMAL, precision, scale);
    }

    private static LogicalType integer(CompactInput in) {
        int bits = 0;
        boolean signed = false;
        int field = 0;
        while ((field = in.field(field)) != 0) {
            switch (field) {
                case 1 -> bits = in.single();
                case 2 -> signed = in.flag();
                default -> in.skip();
            }
        }
        return new LogicalType(signed ? Kind.SIGNED : Kind.UNSIGNED, bits, 0);
    }

    /**
     * The SQL type that DuckDB gives such values, if this reader reads them; empty otherwise. Of decimals it reads the
     * amounts that fit 64 bits, whatever their type may hold.
     */
    String sql(Physical physical) {
        return switch (kind) {
            case NOT_SAID ->
                switch (physical) {
                    case BOOLEAN -> "BOOLEAN";
                    case INT32 -> "INTEGER";
                    case INT64 -> "BIGINT";
                    case BYTES -> "VARCHAR";
                    case INT96, FLOAT, DOUBLE, FIXED -> "";
                };
            case TEXT -> physical == Physical.BYTES ? "VARCHAR" : "";
            case DATE -> physical == Physical.INT32 ? "DATE" : "";
            case DECIMAL -> decimalSql(physical);
            case SIGNED -> integerSql(physical, "");
            case UNSIGNED -> physical == Physical.INT32 ? integerSql(physical, "U") : "";
            case OTHER -> "";
        };
    }

    private String decimalSql(Physical physical) {
        boolean number = switch (physical) {
            case INT32, INT64 -> precision <= DIGITS_OF_INT64;
            case BYTES, FIXED -> true;
            case BOOLEAN, INT96, FLOAT, DOUBLE -> false;
        };
        return number ? "DECIMAL(" + precision + "," + scale + ")" : "";
    }

    private String integerSql(Physical physical, String sign) {
        return switch (precision) {
            case 8 -> physical == Physical.INT32 ? sign + "TINYINT" : "";
            case 16 -> physical == Physical.INT32 ? sign + "SMALLINT" : "";
            case 32 -> physical == Physical.INT32 ? sign + "INTEGER" : "";
            case 64 -> physical == Physical.INT64 ? sign + "BIGINT" : "";
            default -> "";
        };
    }
}
