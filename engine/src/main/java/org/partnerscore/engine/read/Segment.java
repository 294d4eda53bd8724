package org.partnerscore.engine.read;

import java.io.IOException;
import org.partnerscore.dataset.parquet.ParquetFile;
import org.partnerscore.dataset.read.RowReader;
import org.partnerscore.dataset.table.Table;

/**
 * A run of rows of one Parquet file.
 *
 * @param table the table it belongs to
 * @param file the file
 * @param relation SQL that selects the table's canonical columns and {@code row_no}, the row's place in its file from 0
 * @param firstRow place in the whole table of the file's first row
 * @param from first row of the run, in its file
 * @param to the row after the last one, in its file
 */
record Segment(Table table, ParquetFile file, String relation, long firstRow, long from, long to) {
    Segment {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no run of rows from " + from + " to " + to);
        }
    }

    /** How many rows there are. */
    long rows() {
        return to - from;
    }

    /** Place in the whole table of the first row. */
    int firstPlace() {
        return Math.toIntExact(firstRow + from);
    }

    /** The same file's rows between two places of the whole table, as far as they lie in this run. */
    Segment between(long tableFrom, long tableTo) {
        long begin = Math.min(Math.max(tableFrom - firstRow, from), to);
        long end = Math.max(Math.min(tableTo - firstRow, to), begin);
        return new Segment(table, file, relation, firstRow, begin, end);
    }

    /** Reads rows. */
    @FunctionalInterface
    interface Taker {
        /** Asks for columns, goes to the run with {@link Segment#begin}, and reads it. */
        void take(RowReader rows) throws IOException;
    }

    /**
     * Has the run read.
     *
     * @param checking whether values that may be bad by themselves are told
     */
    void read(boolean checking, Doubts doubts, Taker taker) throws IOException {
        try (RowReader rows = open()) {
            taker.take(rows);
            if (checking && rows.doubtful()) {
                doubts.badRow();
            }
        }
    }

    /** Opens the file; {@link #begin} goes to the run. */
    RowReader open() throws IOException {
        return new RowReader(table, file);
    }

    /** Goes to the run, once all columns that are needed have been asked for. */
    void begin(RowReader rows, boolean checking) throws IOException {
        if (checking) {
            rows.lookAtAll();
        }
        rows.seek(from, to);
    }
}
