package org.partnerscore.engine.read;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.partnerscore.dataset.read.InParallel;

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
        InParallel.each(threads, jobs, job -> {
            job.run();
            return job;
        });
    }
}
