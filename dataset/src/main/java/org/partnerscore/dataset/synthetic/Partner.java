package org.partnerscore.dataset.synthetic;

/** A row of the partners: a location of an account. */
record Partner(String partnerId, String accountId, String name, Country country) implements Row {
    @Override
    public void write(Cells cells) {
        cells.text(partnerId);
        cells.text(accountId);
        cells.text(name);
        cells.text(country.name());
    }
}
