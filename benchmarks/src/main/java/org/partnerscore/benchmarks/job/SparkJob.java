package org.partnerscore.benchmarks.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A job on Apache Spark, which keeps a log of its tasks: how much they sent each other is read from there. */
public final class SparkJob {
    private static final Pattern SHUFFLED =
            Pattern.compile("\"Shuffle Bytes Written\":(\\d+),.*?\"Shuffle Records Written\":(\\d+)");

    private SparkJob() {}

    /** A job of the command that runs on Spark, with the log kept. */
    static Job of(Job job, BenchmarkOptions options) throws IOException {
        Path log = Files.createDirectories(log(options));
        List<String> command = new ArrayList<>(List.of(
                "env",
                "PARTNERSCORE_OPTS=-Dspark.eventLog.enabled=true -Dspark.eventLog.rolling.enabled=false"
                        + " -Dspark.eventLog.compress=false -Dspark.eventLog.dir="
                        + log.toUri()));
        command.addAll(job.command());
        return new Job(job.name(), command, job.out());
    }

    /** A command that has the launcher build what Spark needs, which must not be measured. */
    public static Job preparation(BenchmarkOptions options) {
        return new Job(
                "partnerscore --engine spark",
                List.of(options.command().toString(), "score", "--engine", "spark", "--help"),
                options.work().resolve("out").resolve("version"));
    }

    /**
     * What the tasks of the last run wrote for each other, as a sentence.
     *
     * @throws IOException if there is no log of a run
     */
    public static String shuffle(BenchmarkOptions options) throws IOException {
        Path log;
        try (Stream<Path> logs = Files.list(log(options))) {
            log = logs.filter(Files::isRegularFile)
                    .max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .orElseThrow(() -> new IOException("Spark has left no log in " + log(options)));
        }
        long bytes = 0;
        long records = 0;
        try (Stream<String> events = Files.lines(log)) {
            for (String event : (Iterable<String>) events::iterator) {
                Matcher written = SHUFFLED.matcher(event);
                if (event.contains("SparkListenerTaskEnd") && written.find()) {
                    bytes += Long.parseLong(written.group(1));
                    records += Long.parseLong(written.group(2));
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "Spark's tasks wrote %,d records in %,.0f MiB for each other.",
                records,
                bytes / (double) (1 << 20));
    }

    private static Path log(BenchmarkOptions options) {
        return options.work().resolve("spark-log");
    }
}
