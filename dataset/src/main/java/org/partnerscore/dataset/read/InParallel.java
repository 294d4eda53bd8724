package org.partnerscore.dataset.read;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Does the same with several things at once. */
public final class InParallel {
    private InParallel() {}

    /**
     * What is done with each.
     *
     * @param <A> the thing
     * @param <T> what it comes to
     * @param <E> what may go wrong beside reading and writing; {@link RuntimeException} for nothing
     */
    @FunctionalInterface
    public interface Task<A, T, E extends Exception> {
        T of(A thing) throws IOException, E;
    }

    /**
     * Does a task with each of some things on at most so many threads, one at least, and returns when all have ended.
     *
     * @return what they came to, in the order of the things
     * @throws InterruptedIOException if the thread that waits is interrupted; then the tasks are as well
     * @throws IOException if the first task to throw, in the order of the things, threw it
     * @throws E in the same way
     */
    public static <A, T, E extends Exception> List<T> each(int threads, List<A> things, Task<A, T, E> task)
            throws IOException, E {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, things.size())));
        try {
            List<Callable<T>> calls = new ArrayList<>();
            for (A thing : things) {
                calls.add(() -> task.of(thing));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            rethrowKnown(e.getCause());
            @SuppressWarnings("unchecked") // The task throws nothing else.
            E left = (E) Objects.requireNonNull(e.getCause());
            throw left;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            pool.shutdownNow();
        }
    }

    /** Throws what is known by its type of that which a task may throw. */
    private static void rethrowKnown(@Nullable Throwable cause) throws IOException {
        if (cause instanceof IOException io) {
            throw io;
        }
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
    }
}
