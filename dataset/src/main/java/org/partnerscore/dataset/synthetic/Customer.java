package org.partnerscore.dataset.synthetic;

/** A row of the customers. */
record Customer(String tenantId, String name, Country country) implements Row {
    @Override
    public void write(Cells cells) {
        cells.text(tenantId);
        cells.text(name);
        cells.text(country.name());
    }
}
