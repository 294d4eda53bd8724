package org.partnerscore.benchmarks.load;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * What load to make.
 *
 * @param accounts accounts of the workspace
 * @param months how many months are published
 * @param rate requests a second
 * @param more by how many a second they rise from one minute to the next, where minutes are measured
 * @param warmUp seconds that are not measured
 * @param seconds seconds that are
 * @param work keeps the workspace
 * @param command the {@code partnerscore} to measure
 */
public record LoadOptions(
        int accounts, int months, int rate, int more, int warmUp, int seconds, Path work, Path command) {
    /** How to call. */
    public static final String USAGE =
            "ServerLoad|MixedLoad [--accounts N] [--months N] [--rate N] [--more N] [--warm-up SECONDS]"
                    + " [--seconds SECONDS | --minutes N] [--work DIR] [--command FILE]";

    private static final int MINUTE = 60;

    public LoadOptions {
        if (accounts < 1 || months < 1 || rate < 1 || more < 0 || warmUp < 0 || seconds < 1) {
            throw new IllegalArgumentException(USAGE);
        }
        work = work.toAbsolutePath();
        command = command.toAbsolutePath();
    }

    /**
     * Reads arguments.
     *
     * @param accountsUnlessGiven how many accounts, unless they say it
     * @throws IllegalArgumentException if they are not as {@link #USAGE} says
     */
    public static LoadOptions of(int accountsUnlessGiven, String... arguments) {
        int accounts = accountsUnlessGiven;
        int months = 12;
        int rate = 300;
        int more = 0;
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
                case "--more" -> more = number(value);
                case "--warm-up" -> warmUp = number(value);
                case "--seconds" -> seconds = number(value);
                case "--minutes" -> seconds = Math.multiplyExact(MINUTE, number(value));
                case "--work" -> work = Path.of(value);
                case "--command" -> command = Path.of(value);
                default -> throw new IllegalArgumentException(USAGE);
            }
        }
        return new LoadOptions(accounts, months, rate, more, warmUp, seconds, work, command);
    }

    /** How many whole minutes are measured. */
    public int minutes() {
        return seconds / MINUTE;
    }

    /** The load that is not measured; empty if there is none. */
    public List<Stretch> unmeasured() {
        return warmUp == 0 ? List.of() : List.of(new Stretch(rate, warmUp));
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace("_", ""));
    }
}
