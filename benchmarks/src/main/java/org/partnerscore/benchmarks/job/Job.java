package org.partnerscore.benchmarks.job;

import java.nio.file.Path;
import java.util.List;

/**
 * Something to run as a process of its own.
 *
 * @param name for the table
 * @param command program and arguments
 * @param out an empty folder before each run; what the run writes stays until the next
 */
public record Job(String name, List<String> command, Path out) {
    public Job {
        command = List.copyOf(command);
    }
}
