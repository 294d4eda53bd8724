package org.partnerscore.engine.read;

/**
 * Whether the passes noticed a fault on their way. They only notice; what exactly is wrong and where is then found by the
 * data set's check. Set by any thread, read when all have ended.
 */
final class Doubts {
    private volatile boolean any;

    void badRow() {
        if (!any) {
            any = true;
        }
    }

    boolean any() {
        return any;
    }
}
