package org.partnerscore.dataset.synthetic;

import java.util.List;

/** A row of the customers. */
record Customer(String tenantId, String name, Country country) implements Row {
    static final List<Column> COLUMNS = List.of(Column.text("tenant_id"), Column.text("name"), Column.text("country"));

    @Override
    public void write(Cells cells) {
        cells.text(tenantId);
        cells.text(name);
        cells.text(country.name());
    }
}
