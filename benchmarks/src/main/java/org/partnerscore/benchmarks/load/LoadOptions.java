package org.partnerscore.benchmarks.load;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

/**
 * What load to make.
 *
 * @param accounts accounts of the workspace
 * @param months how many months are published
 * @param rate requests a second
 * @param warmUp seconds that are not measured
 * @param seconds seconds that are
 * @param work keeps the workspace
 * @param command the {@code partnerscore} to measure
 */
public record LoadOptions(int accounts, int months, int rate, int warmUp, int seconds, Path work, Path command) {
    /** How to call. */
    public static final String USAGE = "ServerLoad [--accounts N] [--months N] [--rate N] [--warm-up SECONDS]"
            + " [--seconds SECONDS] [--work DIR] [--command FILE]";

    public LoadOptions {
        if (accounts < 1 || months < 1 || rate < 1 || warmUp < 0 || seconds < 1) {
            throw new IllegalArgumentException(USAGE);
        }
        work = work.toAbsolutePath();
        command = command.toAbsolutePath();
    }

    /**
     * Reads arguments.
     *
     * @throws IllegalArgumentException if they are not as {@link #USAGE} says
     */
    public static LoadOptions of(String... arguments) {
        int accounts = 50_000;
        int months = 12;
        int rate = 300;
        int warmUp = 30;
        int seconds = 60;
        Path work = Path.of("target", "benchmark-data");
        Path command = Path.of("partnerscore");
        Iterator<String> rest = Arrays.asList(arguments).iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (!rest.hasNext()) {
                throw new IllegalArgumentException(USAGE);
            }
            String value = rest.next();
            switch (argument) {
                case "--accounts" -> accounts = number(value);
                case "--months" -> months = number(value);
                case "--rate" -> rate = number(value);
                case "--warm-up" -> warmUp = number(value);
                case "--seconds" -> seconds = number(value);
                case "--work" -> work = Path.of(value);
                case "--command" -> command = Path.of(value);
                default -> throw new IllegalArgumentException(USAGE);
            }
        }
        return new LoadOptions(accounts, months, rate, warmUp, seconds, work, command);
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace("_", ""));
    }
}
