package org.partnerscore.benchmarks.report;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** Where and when something is measured. */
public final class Machine {
    private Machine() {}

    /** Day, system, processors, how busy they are now, and Java, on one line without an end. */
    public static String now() {
        return String.format(
                Locale.ROOT,
                "%s, %s %s, %d processors, load %.1f at the start, Java %s",
                LocalDate.now(ZoneOffset.UTC),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.version"));
    }
}
