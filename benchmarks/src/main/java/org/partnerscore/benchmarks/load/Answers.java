package org.partnerscore.benchmarks.load;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What came of requests: how long each took, and whether it was answered. For one thread for each request. */
public final class Answers {
    /** Stands for the status of a request that was not answered. */
    static final int NONE = 0;

    private static final int GOOD = 200;

    private final int first;
    private final long[] nanos;
    private final int[] statuses;

    /** @param first number of the first request, which says what it asked for */
    Answers(int first, int requests) {
        this.first = first;
        this.nanos = new long[requests];
        this.statuses = new int[requests];
    }

    void put(int place, long took, int status) {
        nanos[place] = took;
        statuses[place] = status;
    }

    /** How many requests there were. */
    public int size() {
        return nanos.length;
    }

    /** How many were not answered with 200. */
    public int failed() {
        return (int) Arrays.stream(statuses).filter(status -> status != GOOD).count();
    }

    /** How many were answered with each status but 200; 0 stands for no answer. */
    public Map<Integer, Integer> failures() {
        Map<Integer, Integer> failures = new TreeMap<>();
        Arrays.stream(statuses)
                .filter(status -> status != GOOD)
                .forEach(status -> failures.merge(status, 1, Integer::sum));
        return failures;
    }

    /** How long an answer took that is slower than so many of a thousand, in milliseconds. */
    public double perMille(int slowerThan) {
        return perMille(slowerThan, number -> true);
    }

    /** The same among some of the requests; 0 if there is none. */
    public double perMille(int slowerThan, IntPredicate numbers) {
        long[] sorted = IntStream.range(0, nanos.length)
                .filter(place -> numbers.test(first + place))
                .mapToLong(place -> nanos[place])
                .sorted()
                .toArray();
        return sorted.length == 0
                ? 0
                : sorted[Math.min(sorted.length - 1, (int) ((long) sorted.length * slowerThan / 1000))] / 1e6;
    }
}
