package org.partnerscore.engine.read;

/** How open-addressing tables of ids are laid out. */
final class IdTable {
    private IdTable() {}

    /** The place where looking for a first hash begins in a table of a power of two. */
    static int spread(long first, int mask) {
        long mixed = first * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }

    /** The size of a table, a power of two, that is at most two thirds full. */
    static int size(long entries) {
        long size = Long.highestOneBit(Math.max(entries + entries / 2, 8)) << 1;
        if (size > 1 << 30) {
            throw new IllegalArgumentException("too many ids for one table: " + entries);
        }
        return (int) size;
    }
}
