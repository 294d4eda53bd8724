package org.partnerscore.dataset.synthetic;

import org.jspecify.annotations.Nullable;

/** A row of the exam_passes: a pass during a stay with a partner. */
record ExamPass(String individualId, String partnerId, Pass pass, Stay stay) implements Row {
    /** An exam passed, and the last day it is valid; null if it does not expire. */
    record Pass(String exam, int passedOn, @Nullable Integer expiresOn) {}

    /** A time at a location of an account: the first day and the first day gone, either null if there is none. */
    record Stay(
            int location, @Nullable Integer from, @Nullable Integer to) {}

    @Override
    public void write(Cells cells) {
        cells.text(individualId);
        cells.text(partnerId);
        cells.text(pass.exam());
        cells.day(pass.passedOn());
        cells.dayOrEmpty(pass.expiresOn());
        cells.dayOrEmpty(stay.from());
        cells.dayOrEmpty(stay.to());
    }
}
