package org.partnerscore.engine.output;

import org.partnerscore.core.contribution.Slot;
import org.partnerscore.engine.read.IdTexts;
import org.partnerscore.engine.read.Lines;

/** How contributions are spelled as text. Without state, so that threads share it. */
interface LineSyntax {
    /** What stands before the first row. */
    byte[] head();

    /** What a row of an account's lines to a slot begins with. */
    byte[] beginning(String account, Slot slot);

    /** Appends the ids of a line. */
    void ids(Lines lines, int line, IdTexts.Id id, Utf8Buffer out);

    /** Appends month, amount and reason of a line, and {@link #between()}. */
    void rest(Lines lines, int line, Utf8Buffer out);

    /** What stands between two rows. */
    byte[] between();

    /** What stands after the last row. */
    byte[] tail();
}
