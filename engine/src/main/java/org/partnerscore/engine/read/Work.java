package org.partnerscore.engine.read;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Runs jobs on some threads. */
final class Work {
    private Work() {}

    /** Something to do. */
    @FunctionalInterface
    interface Job {
        void run() throws IOException, SQLException;
    }

    /** Runs all jobs and returns when all have ended; then throws what the first one to fail threw, if any did. */
    static void run(int threads, List<Job> jobs) throws IOException, SQLException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(Math.min(threads, jobs.size()), 1));
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (Job job : jobs) {
                futures.add(pool.submit(() -> {
                    job.run();
                    return null;
                }));
            }
            ExecutionException failure = null;
            for (Future<?> future : futures) {
                try {
                    future.get();
                } catch (ExecutionException e) {
                    failure = failure == null ? e : failure;
                }
            }
            if (failure != null) {
                rethrow(failure.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading");
        } finally {
            pool.shutdownNow();
        }
    }

    private static void rethrow(@Nullable Throwable cause) throws IOException, SQLException {
        if (cause instanceof IOException io) {
            throw io;
        }
        if (cause instanceof SQLException sql) {
            throw sql;
        }
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw new IOException(cause);
    }
}
