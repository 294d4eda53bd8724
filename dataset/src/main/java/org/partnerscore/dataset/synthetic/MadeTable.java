package org.partnerscore.dataset.synthetic;

import java.util.List;
import java.util.function.LongFunction;
import org.partnerscore.dataset.table.Column;
import org.partnerscore.dataset.table.Table;

/**
 * A table that can be made owner by owner.
 *
 * @param owners how many tenants or accounts have rows here
 * @param rowsOf the rows of one of them, made anew whenever asked for
 */
record MadeTable(Table table, long owners, LongFunction<List<? extends Row>> rowsOf) {
    /** The columns that its rows write: no product made here is sold by capacity, so none says it. */
    List<Column> columns() {
        return table.columns().stream()
                .filter(column ->
                        table != Table.SUBSCRIPTION_MONTHS || !column.name().equals("capacity"))
                .toList();
    }
}
