package org.partnerscore.engine.output;

import java.io.Closeable;
import java.io.IOException;

/**
 * A file of contributions in one form.
 *
 * @param <P> a piece: rows ready to be written
 */
interface LineForm<P> extends Closeable {
    /** Makes rows, for one thread. */
    LineRows<P> rows();

    /** Writes a piece; they come in their order. */
    void write(P piece) throws IOException;

    /** Writes what stands at the end. */
    void finish() throws IOException;
}
