package org.partnerscore.dataset.parquet;

import java.util.List;

/**
 * A run of rows of a Parquet file.
 *
 * @param firstRow place of its first row in the file
 * @param rows how many there are
 * @param chunks one for each leaf column of the file, in the file's order
 */
record RowGroup(long firstRow, long rows, List<ColumnChunk> chunks) {}
