package org.partnerscore.engine.output;

import org.partnerscore.core.contribution.Slot;
import org.partnerscore.engine.read.Lines;

/**
 * Makes rows of contributions in one form, piece by piece. For one thread.
 *
 * @param <P> a piece: rows ready to be written
 */
interface LineRows<P> {
    /** Begins the lines of an account to a slot; there is at least one. */
    void begin(String account, Slot slot);

    /** Adds a line as a row. */
    void row(Lines lines, int line);

    /** Ends a piece with the rows since the last one. */
    P end();
}
