package org.partnerscore.dataset.synthetic;

import java.util.List;

/** A row of the competencies. */
record Competency(String accountId, String programme, int attainedOn) implements Row {
    static final List<Column> COLUMNS =
            List.of(Column.text("account_id"), Column.text("programme"), Column.day("attained_on"));

    @Override
    public void write(Cells cells) {
        cells.text(accountId);
        cells.text(programme);
        cells.day(attainedOn);
    }
}
