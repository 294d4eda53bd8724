package org.partnerscore.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What the jobs took on one data set.
 *
 * @param tenants how many tenants it has
 * @param rows how many rows its three big tables have
 * @param series one for each job; all ratios are to the first
 */
public record SizeReport(long tenants, long rows, List<Series> series) {
    static final String UNKNOWN = "–";

    private static final double MEBIBYTE = 1 << 20;

    public SizeReport {
        series = List.copyOf(series);
    }

    /** A heading and a table. */
    public String markdown() {
        MarkdownTable table = new MarkdownTable(List.of(
                "job", "median s", "min s", "max s", "÷ " + series.get(0).job(), "rows/s", "processor s", "peak MiB"));
        for (Series job : series) {
            table.add(List.of(
                    job.job(),
                    number("%.2f", job.median()),
                    number("%.2f", job.fastest()),
                    number("%.2f", job.slowest()),
                    number("%.2f", job.median() / series.get(0).median()),
                    number("%,.0f", rows / job.median()),
                    number("%.2f", job.processor()),
                    mebibytes(job.peakMemory())));
        }
        return String.format(Locale.ROOT, "### %,d tenants, %,d rows%n%n%s", tenants, rows, table.text())
                .replace(System.lineSeparator(), "\n");
    }

    static String mebibytes(OptionalDouble bytes) {
        return bytes.isPresent() ? number("%,.0f", bytes.getAsDouble() / MEBIBYTE) : UNKNOWN;
    }

    static String number(String format, OptionalDouble figure) {
        return figure.isPresent() ? number(format, figure.getAsDouble()) : UNKNOWN;
    }

    static String number(String format, double figure) {
        return String.format(Locale.ROOT, format, figure);
    }
}
