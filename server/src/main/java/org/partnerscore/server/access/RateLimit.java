package org.partnerscore.server.access;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each reader may ask for what has to be computed. Nobody waits who asks no more often than the rate on an
 * average of ten seconds. For any number of threads.
 */
final class RateLimit {
    private static final long BURST = Duration.ofSeconds(10).toNanos();
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final int MOST_READERS = 10_000;

    private final long interval;
    private final LongSupplier clock;

    /** When each reader would have asked for all of it at the rate; who asked longest ago is forgotten first. */
    private final Map<String, Long> due = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST_READERS;
        }
    };

    /**
     * @param perSecond how many answers a second, at least 1
     * @param clock tells nanoseconds since any moment
     */
    RateLimit(int perSecond, LongSupplier clock) {
        if (perSecond < 1) {
            throw new IllegalArgumentException("no rate: " + perSecond);
        }
        this.interval = SECOND / perSecond;
        this.clock = clock;
    }

    /** Takes one answer for a reader; returns 0, or after how many seconds there will be one. */
    synchronized long take(String reader) {
        long now = clock.getAsLong();
        long from = due.getOrDefault(reader, now);
        if (from - now > BURST) {
            return (from - now - BURST + SECOND - 1) / SECOND;
        }
        // Put anew, so that who asked longest ago stands first.
        due.remove(reader);
        due.put(reader, (from - now < 0 ? now : from) + interval);
        return 0;
    }
}
