package org.partnerscore.benchmarks.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a job as a process of its own and measures it from outside, so that the job knows nothing of it. */
public final class MeasuredProcess {
    private static final long MILLIS_BETWEEN_LOOKS = 10;

    private MeasuredProcess() {}

    /**
     * Runs a job to its end. Of its memory the last 10 ms may be missed. The time is ours alone only while no other
     * child of this process ends.
     *
     * @throws IOException if it ends with an error; the message has what it printed last
     */
    public static Measurement run(Job job) throws IOException, InterruptedException {
        empty(job.out());
        Path log = Files.createTempFile("benchmark-", ".log");
        try {
            return run(job, log);
        } finally {
            Files.deleteIfExists(log);
        }
    }

    private static Measurement run(Job job, Path log) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(job.command()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        OptionalLong before = ProcFile.childrenProcessorMillis();
        OptionalLong peak = OptionalLong.empty();
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            do {
                OptionalLong now = ProcFile.peakMemory(process.pid());
                peak = now.isPresent() ? now : peak;
            } while (!process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS));
        } finally {
            process.destroy();
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        if (process.exitValue() != 0) {
            throw new IOException(job.name() + " ended with " + process.exitValue() + ": "
                    + String.join(" ", job.command()) + lastLines(log));
        }
        OptionalLong after = ProcFile.childrenProcessorMillis();
        OptionalLong processor = before.isPresent() && after.isPresent()
                ? OptionalLong.of(after.getAsLong() - before.getAsLong())
                : OptionalLong.empty();
        return new Measurement(wall, processor, peak);
    }

    private static String lastLines(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return lines.subList(Math.max(0, lines.size() - 20), lines.size()).stream()
                .map(line -> System.lineSeparator() + "  " + line)
                .reduce("", String::concat);
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> old;
            try (Stream<Path> all = Files.walk(folder)) {
                old = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : old) {
                Files.delete(file);
            }
        }
        Files.createDirectories(folder);
    }
}
