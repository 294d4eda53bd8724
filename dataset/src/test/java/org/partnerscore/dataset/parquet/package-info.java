/** Tests of the Parquet reader on files that DuckDB wrote and on files written by hand. */
@NullMarked
package org.partnerscore.dataset.parquet;

import org.jspecify.annotations.NullMarked;
