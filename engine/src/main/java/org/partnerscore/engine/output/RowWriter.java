package org.partnerscore.engine.output;

import org.partnerscore.core.score.Scorecard;

/** Writes the rows of one output table. Without state, so that threads share it. */
interface RowWriter {
    /** What stands before the first row. */
    byte[] head();

    /** Appends an account's rows. */
    void rows(Scorecard card, Utf8Buffer out);
}
