/**
 * Reads flat Parquet files of the common forms column by column into arrays of numbers, once for each entry of a
 * dictionary where a value costs something. Knows the format, no table; what it does not know is left to DuckDB.
 */
@NullMarked
package org.partnerscore.dataset.parquet;

import org.jspecify.annotations.NullMarked;
