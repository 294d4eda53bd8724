package org.partnerscore.benchmarks.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Proves that all jobs that wrote scores wrote the same: without that, their times say nothing. */
public final class SameOutput {
    private static final List<String> FILES = List.of("scores.csv", "indicators.csv");

    private SameOutput() {}

    /**
     * Compares what jobs have written, byte for byte.
     *
     * @throws IOException if two differ; the message says where
     */
    public static void check(List<Job> jobs) throws IOException {
        for (String name : FILES) {
            List<Job> writers = jobs.stream()
                    .filter(job -> Files.exists(job.out().resolve(name)))
                    .toList();
            for (int i = 1; i < writers.size(); i++) {
                Path one = writers.get(0).out().resolve(name);
                Path other = writers.get(i).out().resolve(name);
                long difference = Files.mismatch(one, other);
                if (difference >= 0) {
                    throw new IOException(one + " and " + other + " differ from byte " + difference
                            + " on; compare them and mend the wrong one before measuring");
                }
            }
        }
    }
}
