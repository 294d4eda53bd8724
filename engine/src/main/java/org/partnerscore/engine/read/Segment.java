package org.partnerscore.engine.read;

/**
 * A run of rows of one Parquet file.
 *
 * @param relation SQL that selects the table's canonical columns and {@code row_no}, the row's place in its file from 0
 * @param anyFault SQL, over the same columns, that is true where a row has a fault of its own
 * @param firstRow place in the whole table of the file's first row
 * @param from first row of the run, in its file
 * @param to the row after the last one, in its file
 */
public record Segment(String relation, String anyFault, long firstRow, long from, long to) {
    public Segment {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no run of rows from " + from + " to " + to);
        }
    }

    /** How many rows there are. */
    public long rows() {
        return to - from;
    }

    /** The same file's rows between two places of the whole table, as far as they lie in this run. */
    Segment between(long tableFrom, long tableTo) {
        long begin = Math.min(Math.max(tableFrom - firstRow, from), to);
        long end = Math.max(Math.min(tableTo - firstRow, to), begin);
        return new Segment(relation, anyFault, firstRow, begin, end);
    }

    /** SQL that selects expressions for each row, in the rows' order. */
    String select(String expressions) {
        return "SELECT " + expressions + " FROM (" + relation + ") WHERE row_no >= " + from + " AND row_no < " + to;
    }

    /** The same with one more column, which is true where the row has a fault of its own, if that is to be looked at. */
    String select(String expressions, boolean checking) {
        return select(expressions + ", " + (checking ? anyFault : "false"));
    }
}
