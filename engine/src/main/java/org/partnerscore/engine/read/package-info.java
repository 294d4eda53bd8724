/**
 * How columns of a data set reach the kernel: pieces of Parquet files read by DuckDB in chunks, ids as numbers, lookup
 * tables of primitive arrays. Nothing is allocated for a row.
 */
@NullMarked
package org.partnerscore.engine.read;

import org.jspecify.annotations.NullMarked;
