package org.partnerscore.dataset.parquet.write;

import java.util.ArrayList;
import java.util.List;

/** Makes row groups one after the other: set values of columns, add a row, and so on. For one thread. */
public final class RowGroupMaker {
    /** The most rows of a group: few, so that what a reader looks for is found by reading little. */
    public static final int MOST_ROWS = 20_480;

    private final List<CodedColumn> columns;
    private final PageOutput pages = new PageOutput();
    private int rows;

    /** @param columns those of the file that the groups are for */
    public RowGroupMaker(List<OutputColumn> columns) {
        this.columns =
                columns.stream().map(column -> new CodedColumn(column, this)).toList();
    }

    /** The columns in their order. */
    public List<CodedColumn> columns() {
        return columns;
    }

    /**
     * Adds a row of the values that are set.
     *
     * @throws IllegalStateException if there are {@link #MOST_ROWS} already
     */
    public void addRow() {
        if (rows == MOST_ROWS) {
            throw new IllegalStateException("a row group has no more than " + MOST_ROWS + " rows");
        }
        rows++;
    }

    /** How many rows there are in the group that is being made, 0 to {@link #MOST_ROWS}. */
    public int rows() {
        return rows;
    }

    /** Ends the group. All values of the next one must be set anew. */
    public MadeRowGroup end() {
        pages.clear();
        List<ChunkSummary> chunks = new ArrayList<>();
        for (CodedColumn column : columns) {
            chunks.add(column.write(pages));
            column.clear();
        }
        MadeRowGroup made = new MadeRowGroup(rows, pages.copy(), chunks);
        rows = 0;
        return made;
    }
}
