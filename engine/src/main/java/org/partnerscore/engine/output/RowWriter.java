package org.partnerscore.engine.output;

import org.partnerscore.core.score.Scorecard;

/** Writes the rows of one output table. Without state, so that threads share it. */
public interface RowWriter {
    /** What stands before the first row. */
    byte[] head();

    /** Appends an account's rows. */
    void rows(Scorecard card, Utf8Buffer out);

    /** What stands after the last row. */
    default byte[] tail() {
        return new byte[0];
    }

    /** How many bytes at the end of the last row do not belong in the file. */
    default int surplus() {
        return 0;
    }
}
