package org.partnerscore.dataset.read;

/**
 * How much of the machine reading a data set may use.
 *
 * @param threads how many threads work, 1 or more
 * @param memoryBytes how much memory tables and sorting may take outside Java's heap; what needs more is spilled to disk
 */
public record DataSetOptions(int threads, long memoryBytes) {
    private static final long DEFAULT_MEMORY = 512L << 20;
    private static final long LEAST_MEMORY = 64L << 20;

    public DataSetOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread must work, not " + threads);
        }
        if (memoryBytes < LEAST_MEMORY) {
            throw new IllegalArgumentException("at least 64 MiB of memory are needed, not " + memoryBytes + " bytes");
        }
    }

    /** As many threads as the machine has processors, and 512 MiB. */
    public static DataSetOptions defaults() {
        return withThreads(Runtime.getRuntime().availableProcessors());
    }

    /** A number of threads, and 512 MiB. */
    public static DataSetOptions withThreads(int threads) {
        return new DataSetOptions(threads, DEFAULT_MEMORY);
    }
}
