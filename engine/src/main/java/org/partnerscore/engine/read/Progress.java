package org.partnerscore.engine.read;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;

/** Is told how far reading has come. */
@FunctionalInterface
public interface Progress {
    /** Says nothing. */
    Progress NONE = (read, all) -> {};

    /**
     * Called from time to time, by several threads.
     *
     * @param read rows read so far
     * @param all rows to read
     */
    void at(long read, long all);

    /** A counter of rows that tells this progress after each chunk. */
    default LongConsumer counter(long all) {
        LongAdder read = new LongAdder();
        return rows -> {
            read.add(rows);
            at(Math.min(read.sum(), all), all);
        };
    }
}
