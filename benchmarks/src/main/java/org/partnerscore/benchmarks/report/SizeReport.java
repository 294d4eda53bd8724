package org.partnerscore.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What the jobs took on one data set.
 *
 * @param tenants how many tenants it has
 * @param rows how many rows its three big tables have
 * @param series one for each job; ratios are to the first two
 */
public record SizeReport(long tenants, long rows, List<Series> series) {
    static final String UNKNOWN = "–";

    private static final double MEBIBYTE = 1 << 20;

    public SizeReport {
        series = List.copyOf(series);
    }

    /** A heading and a table. */
    public String markdown() {
        List<Series> measures = series.subList(0, Math.min(series.size(), 2));
        List<String> heads = new ArrayList<>(List.of("job", "median s", "min s", "max s"));
        measures.forEach(measure -> heads.add("÷ " + measure.job()));
        heads.addAll(List.of("rows/s", "processor s", "peak MiB"));
        MarkdownTable table = new MarkdownTable(heads);
        for (Series job : series) {
            List<String> cells = new ArrayList<>(List.of(
                    job.job(),
                    number("%.2f", job.median()),
                    number("%.2f", job.fastest()),
                    number("%.2f", job.slowest())));
            measures.forEach(measure -> cells.add(number("%.2f", job.median() / measure.median())));
            cells.add(number("%,.0f", rows / job.median()));
            cells.add(number("%.2f", job.processor()));
            cells.add(mebibytes(job.peakMemory()));
            table.add(cells);
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
