package org.partnerscore.benchmarks.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;

/** What Linux tells of processes under {@code /proc}; empty on systems without it. */
public final class ProcFile {
    private static final Path PROC = Path.of("/proc");
    private static final String PEAK = "VmHWM:";
    private static final String RESIDENT = "VmRSS:";
    private static final long MILLIS_A_TICK = 10;

    private ProcFile() {}

    /** Most bytes that a process has had resident so far. Empty also once it has ended. */
    public static OptionalLong peakMemory(long process) {
        return bytes(process, PEAK);
    }

    /** How many bytes a process has resident now. Empty also once it has ended. */
    public static OptionalLong residentMemory(long process) {
        return bytes(process, RESIDENT);
    }

    private static OptionalLong bytes(long process, String what) {
        try {
            return Files.readAllLines(PROC.resolve(process + "/status")).stream()
                    .filter(line -> line.startsWith(what))
                    .mapToLong(line -> Long.parseLong(line.substring(what.length())
                                    .replace("kB", "")
                                    .strip())
                            * 1024)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /** Milliseconds of processor time of all of our children that have ended, exact to a tick of 10 ms. */
    static OptionalLong childrenProcessorMillis() {
        try {
            String stat = Files.readString(PROC.resolve("self/stat"));
            // The name, field 2, is in brackets and may hold anything; user and system time of children are 16 and 17.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return OptionalLong.of(
                    Arrays.stream(fields, 13, 15).mapToLong(Long::parseLong).sum() * MILLIS_A_TICK);
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
