package org.partnerscore.engine.read;

import org.partnerscore.dataset.table.Table;

/** Rows that belong together do not stand together, so the table must be sorted before it is read. */
final class ScatteredRowsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Table table;

    ScatteredRowsException(Table table) {
        super("the rows of " + table.id() + " are scattered", null, false, false);
        this.table = table;
    }

    Table table() {
        return table;
    }
}
