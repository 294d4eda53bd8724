package org.partnerscore.benchmarks.load;

import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
     * Sends requests, one stretch right after the other, and waits for all answers.
     *
     * @param from number of the first
     * @return what came of each stretch
     */
    public List<Answers> run(List<Stretch> stretches, int from) {
        List<Answers> all = new ArrayList<>();
        List<CompletableFuture<Void>> answered = new ArrayList<>();
        long begun = System.nanoTime();
        int first = from;
        for (Stretch stretch : stretches) {
            Answers answers = new Answers(first, stretch.requests());
            all.add(answers);
            long between = TimeUnit.SECONDS.toNanos(1) / stretch.perSecond();
            for (int i = 0; i < stretch.requests(); i++) {
                answered.add(send(first + i, begun + i * between, answers, i));
            }
            first += stretch.requests();
            begun += TimeUnit.SECONDS.toNanos(stretch.seconds());
        }
        CompletableFuture.allOf(answered.toArray(CompletableFuture[]::new)).join();
        return all;
    }

    private CompletableFuture<Void> send(int number, long due, Answers answers, int place) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return server.client()
                .sendAsync(server.request(paths.apply(number)), BodyHandlers.ofByteArray())
                .handle((answer, failure) -> failure == null ? answer.statusCode() : Answers.NONE)
                .thenAccept(status -> answers.put(place, System.nanoTime() - due, status));
    }
}
