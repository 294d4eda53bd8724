package org.partnerscore.dataset.parquet;

import org.jspecify.annotations.Nullable;

/**
 * A column of a Parquet file.
 *
 * @param name its name
 * @param physical how its values are stored; null for columns that hold more than one value a row
 * @param length bytes of each value of {@link Physical#FIXED}
 * @param optional whether a row may have no value
 * @param type the SQL type its values have for DuckDB, such as {@code VARCHAR} or {@code DECIMAL(18,2)}; empty where this
 *     reader does not know it
 * @param scale decimals of a decimal
 */
public record ParquetColumn(
        String name, @Nullable Physical physical, int length, boolean optional, String type, int scale) {

    /** How values are stored. */
    public enum Physical {
        BOOLEAN,
        INT32,
        INT64,
        INT96,
        FLOAT,
        DOUBLE,
        BYTES,
        FIXED
    }
}
