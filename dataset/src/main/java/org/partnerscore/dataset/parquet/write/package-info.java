/**
 * Writes flat Parquet files whose columns are all coded by a dictionary for each row group, in row groups that several
 * threads may make. The same rows give the same bytes. Knows the format, no table.
 */
@NullMarked
package org.partnerscore.dataset.parquet.write;

import org.jspecify.annotations.NullMarked;
