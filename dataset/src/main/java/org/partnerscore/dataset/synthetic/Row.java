package org.partnerscore.dataset.synthetic;

/** A row of a table. */
interface Row {
    /** Hands over every cell, in the order of the table's columns. */
    void write(Cells cells);
}
