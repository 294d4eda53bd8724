package org.partnerscore.engine.output;

import org.partnerscore.core.contribution.Slot;
import org.partnerscore.engine.read.Lines;

/** Writes the rows of contributions in one form. For one thread. */
interface LineRows {
    /** What stands before the first row. */
    byte[] head();

    /** Begins the lines of an account to a slot. */
    void begin(String account, Slot slot);

    /** Appends a line as a row. */
    void row(Lines lines, int line, Utf8Buffer out);

    /** What stands between two rows. */
    byte[] between();

    /** What stands after the last row. */
    byte[] tail();
}
