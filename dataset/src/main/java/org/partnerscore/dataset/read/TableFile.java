package org.partnerscore.dataset.read;

import java.nio.file.Path;
import org.partnerscore.dataset.parquet.ParquetFile;

/**
 * A Parquet file of one table, for those who read pieces of it.
 *
 * @param parquet the file: the data set's own, or a temporary one of the same rows
 * @param relation SQL that selects the table's canonical columns and {@code row_no}, the row's place in the file from 0,
 *     in the rows' order
 * @param anyFault SQL, over the same columns, that is true where a row has a fault of its own: an empty or unfit value,
 *     values that do not go together. Faults that only other rows show (keys, references) are not looked for
 */
public record TableFile(ParquetFile parquet, String relation, String anyFault) {
    /** Where it is. */
    public Path path() {
        return parquet.path();
    }

    /** How many rows it has. */
    public long rows() {
        return parquet.rows();
    }
}
