package org.partnerscore.engine.output;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes pieces on several threads and takes them in order, holding a few at a time. */
final class InOrder {
    private InOrder() {}

    /** Makes a piece. */
    @FunctionalInterface
    interface Maker<T> {
        T make(int number) throws IOException;
    }

    /** Takes a piece. */
    @FunctionalInterface
    interface Taker<T> {
        void take(T piece) throws IOException;
    }

    /** Makes so many pieces, numbered from 0. */
    static <T> void run(int threads, int count, Maker<T> maker, Taker<T> taker) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<T>> pending = new ArrayDeque<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                pending.add(pool.submit(() -> maker.make(number)));
                if (pending.size() > threads * 2) {
                    taker.take(made(pending.remove()));
                }
            }
            while (!pending.isEmpty()) {
                taker.take(made(pending.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T made(Future<T> piece) throws IOException {
        try {
            return piece.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
