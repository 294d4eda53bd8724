package org.partnerscore.engine.read;

/**
 * Ids as numbers. Text is what makes reading slow, so an id crosses from DuckDB as two hashes that it computes once per
 * entry of a Parquet dictionary: 63 bits to look it up, and 31 bits of the hash of another text to tell two ids apart that
 * happen to share the first. With ten million ids, the odds that any two share both are below one in 10¹⁴.
 */
final class IdHash {
    private IdHash() {}

    /** SQL of the first hash, 0 or more. A cast that could fail would be computed for each row. */
    static String first(String column) {
        return "try_cast(hash(" + column + ") >> 1 AS BIGINT)";
    }

    /** SQL of the second hash, 0 or more. The text is turned round, so that it shares no state with the first. */
    static String second(String column) {
        return "try_cast(hash(reverse(" + column + ")) >> 33 AS INTEGER)";
    }

    /** Spreads a first hash over a table of a power of two. */
    static int spread(long first, int mask) {
        long mixed = first * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }

    /** The size of a table, a power of two, that is at most two thirds full. */
    static int tableSize(long entries) {
        long size = Long.highestOneBit(Math.max(entries + entries / 2, 8)) << 1;
        if (size > 1 << 30) {
            throw new IllegalArgumentException("too many ids for one table: " + entries);
        }
        return (int) size;
    }
}
