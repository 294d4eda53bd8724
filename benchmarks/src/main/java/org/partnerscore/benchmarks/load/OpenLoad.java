package org.partnerscore.benchmarks.load;

import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * Requests at moments that were set before: one comes whether or not those before are answered, as from many readers who
 * know nothing of each other. Each is timed from the moment at which it was to be sent, so that a server that stands still
 * counts for all who would have asked meanwhile.
 */
public final class OpenLoad {
    private final RunningServer server;
    private final IntFunction<String> paths;

    /** @param paths path and query of each request, by its number */
    public OpenLoad(RunningServer server, IntFunction<String> paths) {
        this.server = server;
        this.paths = paths;
    }

    /**
     * What came of it.
     *
     * @param nanos how long each answer took, the quickest first
     * @param failed how many were not answered with 200
     */
    public record Answers(List<Long> nanos, int failed) {
        public Answers {
            nanos = List.copyOf(nanos);
        }

        /** How long an answer took that is slower than so many of a thousand, in milliseconds. */
        public double perMille(int slowerThan) {
            int place = Math.min(nanos.size() - 1, (int) ((long) nanos.size() * slowerThan / 1000));
            return nanos.get(place) / 1e6;
        }
    }

    /**
     * Sends so many requests a second for so many seconds, and waits for all answers.
     *
     * @param from number of the first
     */
    public Answers run(int perSecond, int seconds, int from) {
        int all = Math.multiplyExact(perSecond, seconds);
        long[] nanos = new long[all];
        AtomicInteger failed = new AtomicInteger();
        List<CompletableFuture<?>> answers = new ArrayList<>(all);
        long between = TimeUnit.SECONDS.toNanos(1) / perSecond;
        long begun = System.nanoTime();
        for (int i = 0; i < all; i++) {
            int number = i;
            long due = begun + i * between;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            answers.add(server.client()
                    .sendAsync(server.request(paths.apply(from + i)), BodyHandlers.ofByteArray())
                    .handle((answer, failure) -> {
                        nanos[number] = System.nanoTime() - due;
                        if (failure != null || answer.statusCode() != 200) {
                            failed.incrementAndGet();
                        }
                        return answer;
                    }));
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
        return new Answers(Arrays.stream(nanos).sorted().boxed().toList(), failed.get());
    }
}
