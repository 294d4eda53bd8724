package org.partnerscore.imports.file;

/** When a packed file grows beyond belief while it is unpacked. */
final class Swelling {
    /** Exports shrink to a tenth or so; only something made for it shrinks to less than this part. */
    private static final long LARGEST_RATIO = 250;

    private static final long HARMLESS = 100L << 20;

    private Swelling() {}

    static boolean unbelievable(long packed, long unpacked) {
        return unpacked > HARMLESS && unpacked / LARGEST_RATIO > Math.max(packed, 1);
    }
}
