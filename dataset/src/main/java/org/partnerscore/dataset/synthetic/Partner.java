package org.partnerscore.dataset.synthetic;

import java.util.List;

/** A row of the partners: a location of an account. */
record Partner(String partnerId, String accountId, String name, Country country) implements Row {
    static final List<Column> COLUMNS =
            List.of(Column.text("partner_id"), Column.text("account_id"), Column.text("name"), Column.text("country"));

    @Override
    public void write(Cells cells) {
        cells.text(partnerId);
        cells.text(accountId);
        cells.text(name);
        cells.text(country.name());
    }
}
