package org.partnerscore.benchmarks.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to measure.
 *
 * @param sizes numbers of tenants, one data set each
 * @param runs how often each job runs
 * @param threads for every job
 * @param sql a further script to measure, see {@link SqlScript}; null for none
 * @param spark whether Apache Spark on this machine is measured as well
 * @param work keeps data and output
 * @param command the {@code partnerscore} to measure
 */
public record BenchmarkOptions(
        List<Long> sizes, int runs, int threads, @Nullable Path sql, boolean spark, Path work, Path command) {
    /** How to call. */
    public static final String USAGE = "WholeJobs [SIZE...] [--runs N] [--threads N] [--sql FILE] [--spark]"
            + " [--work DIR] [--command FILE]: SIZE is a number of tenants";

    private static final List<Long> DEFAULT_SIZES = List.of(10_000L, 100_000L, 1_000_000L);

    public BenchmarkOptions {
        sizes = sizes.isEmpty() ? DEFAULT_SIZES : List.copyOf(sizes);
        if (runs < 1 || threads < 1 || sizes.stream().anyMatch(size -> size < 1)) {
            throw new IllegalArgumentException("sizes, runs and threads are whole numbers from 1");
        }
        work = work.toAbsolutePath();
        command = command.toAbsolutePath();
    }

    /**
     * Reads arguments.
     *
     * @throws IllegalArgumentException if they are not as {@link #USAGE} says
     */
    public static BenchmarkOptions of(String... arguments) {
        List<Long> sizes = new ArrayList<>();
        int runs = 5;
        int threads = 2;
        Path sql = null;
        boolean spark = false;
        Path work = Path.of("target", "benchmark-data");
        Path command = Path.of("partnerscore");
        Iterator<String> rest = Arrays.asList(arguments).iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            switch (argument) {
                case "--runs" -> runs = Math.toIntExact(number(value(argument, rest)));
                case "--threads" -> threads = Math.toIntExact(number(value(argument, rest)));
                case "--sql" -> sql = Path.of(value(argument, rest)).toAbsolutePath();
                case "--spark" -> spark = true;
                case "--work" -> work = Path.of(value(argument, rest));
                case "--command" -> command = Path.of(value(argument, rest));
                default -> sizes.add(number(argument));
            }
        }
        return new BenchmarkOptions(sizes, runs, threads, sql, spark, work, command);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text.replace("_", ""));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(text + " is neither an option nor a whole number", e);
        }
    }
}
