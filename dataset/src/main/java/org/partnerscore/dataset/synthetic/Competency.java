package org.partnerscore.dataset.synthetic;

/** A row of the competencies. */
record Competency(String accountId, String programme, int attainedOn) implements Row {
    @Override
    public void write(Cells cells) {
        cells.text(accountId);
        cells.text(programme);
        cells.day(attainedOn);
    }
}
