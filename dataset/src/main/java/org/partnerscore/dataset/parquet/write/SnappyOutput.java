package org.partnerscore.dataset.parquet.write;

import java.util.Arrays;

/** Compresses into Snappy's raw format, always in the same way. For one thread. */
final class SnappyOutput {
    /** Copies look back less than this, so that two bytes hold the distance. */
    private static final int BLOCK = 1 << 16;

    private static final int HASH_BITS = 14;
    private static final int HASH_FACTOR = 0x1E35_A7BD;
    private static final int SHORTEST = 4;

    private final int[] seen = new int[1 << HASH_BITS];

    /** Appends the compressed form of some bytes. */
    void compress(byte[] from, int begin, int end, Bytes out) {
        out.unsigned(end - begin);
        for (int at = begin; at < end; at += BLOCK) {
            block(from, at, Math.min(at + BLOCK, end), out);
        }
    }

    private void block(byte[] from, int begin, int end, Bytes out) {
        Arrays.fill(seen, begin);
        int literal = begin;
        int at = begin + 1;
        // The longer nothing repeats, the larger the steps.
        int misses = 32;
        while (at < end - SHORTEST) {
            int word = Bytes.int32(from, at);
            int hash = (word * HASH_FACTOR) >>> (Integer.SIZE - HASH_BITS);
            int candidate = seen[hash];
            seen[hash] = at;
            if (candidate < at && Bytes.int32(from, candidate) == word) {
                literal(from, literal, at, out);
                int length = SHORTEST + equal(from, candidate + SHORTEST, at + SHORTEST, end);
                copy(at - candidate, length, out);
                at += length;
                literal = at;
                misses = 32;
            } else {
                at += misses++ >> 5;
            }
        }
        literal(from, literal, end, out);
    }

    private static int equal(byte[] bytes, int a, int b, int end) {
        int mismatch = Arrays.mismatch(bytes, a, a + end - b, bytes, b, end);
        return mismatch < 0 ? end - b : mismatch;
    }

    private static void literal(byte[] from, int begin, int end, Bytes out) {
        int more = end - begin - 1;
        if (more < 0) {
            return;
        }
        if (more < 60) {
            out.one(more << 2);
        } else if (more < 1 << 8) {
            out.one(60 << 2);
            out.one(more);
        } else {
            out.one(61 << 2);
            out.one(more);
            out.one(more >> 8);
        }
        out.some(from, begin, end);
    }

    private static void copy(int distance, int length, Bytes out) {
        int left = length;
        while (left > 0) {
            // No rest shorter than what is worth a copy of its own.
            int take = left > 64 && left < 64 + SHORTEST ? 60 : Math.min(left, 64);
            out.one(((take - 1) << 2) | 2);
            out.one(distance);
            out.one(distance >> 8);
            left -= take;
        }
    }
}
