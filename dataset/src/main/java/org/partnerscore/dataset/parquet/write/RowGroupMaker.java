package org.partnerscore.dataset.parquet.write;

import java.util.ArrayList;
import java.util.List;

/** Makes row groups one after the other: set values of columns, add a row, and so on. For one thread. */
public final class RowGroupMaker {
    /** The most rows of a group: few, so that what a reader looks for is found by reading little. */
    public static final int MOST_ROWS = 20_480;

    private final List<CodedColumn> columns;
    private final PageOutput pages = new PageOutput();

    public RowGroupMaker(List<OutputColumn> columns) {
        this.columns = columns.stream().map(CodedColumn::new).toList();
    }

    /** The columns in their order. */
    public List<CodedColumn> columns() {
        return columns;
    }

    /** Adds a row of the values that are set. There must be room for it. */
    public void addRow() {
        for (int c = 0; c < columns.size(); c++) {
            columns.get(c).addRow();
        }
    }

    /** How many rows there are. */
    public int rows() {
        return columns.get(0).rows();
    }

    /** Ends the group. All values of the next one must be set anew. */
    public MadeRowGroup end() {
        int rows = rows();
        pages.clear();
        List<ChunkSummary> chunks = new ArrayList<>();
        for (CodedColumn column : columns) {
            chunks.add(column.write(pages));
            column.clear();
        }
        return new MadeRowGroup(rows, pages.copy(), chunks);
    }
}
