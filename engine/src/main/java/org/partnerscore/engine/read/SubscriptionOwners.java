package org.partnerscore.engine.read;

/** Every subscription with rows, by half of its first hash, to notice one with two tenants. Shared by the threads. */
final class SubscriptionOwners {
    private static final int SHARDS = 16;

    private final LongSet[] shards = new LongSet[SHARDS];

    /** @param expected about how many subscriptions there are */
    SubscriptionOwners(long expected) {
        for (int i = 0; i < SHARDS; i++) {
            shards[i] = new LongSet(expected / SHARDS);
        }
    }

    /** Adds a subscription of a tenant. Returns whether it was there already. */
    boolean add(long h1) {
        LongSet shard = shards[(int) h1 & (SHARDS - 1)];
        synchronized (shard) {
            return !shard.add(h1);
        }
    }

    private static final class LongSet {
        private long[] keys;
        private int size;

        LongSet(long expected) {
            keys = new long[IdTable.size(expected)];
        }

        boolean add(long key) {
            // 0 marks a free place, so 0 itself is kept as another number.
            long kept = key == 0 ? -1 : key;
            int mask = keys.length - 1;
            int at = IdTable.spread(kept, mask);
            while (keys[at] != 0) {
                if (keys[at] == kept) {
                    return false;
                }
                at = (at + 1) & mask;
            }
            keys[at] = kept;
            if (++size > mask - mask / 3) {
                grow();
            }
            return true;
        }

        private void grow() {
            long[] old = keys;
            keys = new long[old.length * 2];
            int mask = keys.length - 1;
            for (long key : old) {
                if (key != 0) {
                    int at = IdTable.spread(key, mask);
                    while (keys[at] != 0) {
                        at = (at + 1) & mask;
                    }
                    keys[at] = key;
                }
            }
        }
    }
}
