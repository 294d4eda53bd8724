package org.partnerscore.spark.score;

import java.io.Serializable;
import org.apache.spark.util.LongAccumulator;

/**
 * What tasks noticed that may be bad. Only whether there is something counts: a task that runs again counts again. What it
 * is is then found by the data set's check.
 */
final class Doubts implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LongAccumulator count;

    Doubts(LongAccumulator count) {
        this.count = count;
    }

    void add() {
        count.add(1L);
    }

    boolean any() {
        return count.value() > 0;
    }
}
