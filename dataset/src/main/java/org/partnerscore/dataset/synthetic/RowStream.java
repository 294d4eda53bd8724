package org.partnerscore.dataset.synthetic;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** All rows of a table in order, never more than one owner's in memory, telling how far it is. */
final class RowStream implements Iterator<Row> {
    private static final long REPORTS = 200;

    private final MadeTable table;
    private final Progress progress;
    private final long ownersPerReport;
    private Iterator<? extends Row> rows = List.<Row>of().iterator();
    private long owner;

    RowStream(MadeTable table, Progress progress) {
        this.table = table;
        this.progress = progress;
        ownersPerReport = Math.max(1, table.owners() / REPORTS);
        progress.made(table.table(), 0, table.owners());
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext()) {
            if (owner == table.owners()) {
                return false;
            }
            rows = table.rowsOf().apply(owner++).iterator();
            if (owner % ownersPerReport == 0 || owner == table.owners()) {
                progress.made(table.table(), owner, table.owners());
            }
        }
        return true;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no row left");
        }
        return rows.next();
    }
}
