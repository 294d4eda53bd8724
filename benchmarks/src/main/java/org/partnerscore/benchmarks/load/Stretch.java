package org.partnerscore.benchmarks.load;

import java.util.List;
import java.util.stream.IntStream;

/**
 * So many requests a second for so many seconds.
 *
 * @param perSecond requests a second
 * @param seconds seconds
 */
public record Stretch(int perSecond, int seconds) {
    private static final int MINUTE = 60;

    public Stretch {
        if (perSecond < 1 || seconds < 1) {
            throw new IllegalArgumentException("no load: " + perSecond + " a second for " + seconds + " s");
        }
    }

    /** Minutes, of which each has so many more requests a second than the one before. */
    public static List<Stretch> minutes(int perSecond, int more, int minutes) {
        return IntStream.range(0, minutes)
                .mapToObj(minute -> new Stretch(perSecond + minute * more, MINUTE))
                .toList();
    }

    /** How many requests it has. */
    int requests() {
        return Math.multiplyExact(perSecond, seconds);
    }
}
