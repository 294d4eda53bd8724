/** Tests of the Parquet reader on files that DuckDB wrote. */
@NullMarked
package org.partnerscore.dataset.parquet;

import org.jspecify.annotations.NullMarked;
