package org.partnerscore.dataset.synthetic;

import org.partnerscore.dataset.table.Table;

/** Hears how far the making of an ecosystem is. Called on one thread, a few hundred times a table. */
@FunctionalInterface
public interface Progress {
    /** Hears nothing. */
    Progress NONE = (table, done, total) -> {};

    /**
     * So much of a table is made.
     *
     * @param table the table; they come one after the other
     * @param done its tenants or accounts whose rows are made, from 0 to total
     * @param total its tenants or accounts
     */
    void made(Table table, long done, long total);
}
