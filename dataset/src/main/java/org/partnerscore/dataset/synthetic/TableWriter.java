package org.partnerscore.dataset.synthetic;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Writes tables into files, one after the other. */
interface TableWriter extends Closeable {
    /** Writes all rows in order. The file is new; if this fails it may be left in part. */
    void write(MadeTable table, Path file, Progress progress) throws IOException;

    @Override
    default void close() throws IOException {}
}
