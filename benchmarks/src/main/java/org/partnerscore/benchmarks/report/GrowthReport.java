package org.partnerscore.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How time for each row and memory grow with size. Starting a process weighs on the small sizes.
 *
 * @param sizes all of the same jobs, from small to large
 */
public record GrowthReport(List<SizeReport> sizes) {
    public GrowthReport {
        sizes = List.copyOf(sizes);
    }

    /** A heading and a table. */
    public String markdown() {
        List<String> head = new ArrayList<>();
        head.add("job");
        sizes.forEach(size -> head.add(String.format(Locale.ROOT, "ns/row at %,d", size.tenants())));
        head.add("last ÷ first");
        head.add("peak memory, last ÷ first");
        MarkdownTable table = new MarkdownTable(head);
        for (int job = 0; job < first().series().size(); job++) {
            table.add(line(job));
        }
        return "### Growth\n\n" + table.text();
    }

    private List<String> line(int job) {
        List<String> cells = new ArrayList<>();
        cells.add(first().series().get(job).job());
        sizes.forEach(size -> cells.add(SizeReport.number("%,.0f", nanosPerRow(size, job))));
        cells.add(SizeReport.number("%.2f", nanosPerRow(last(), job) / nanosPerRow(first(), job)));
        cells.add(SizeReport.number("%.2f", memoryGrowth(job)));
        return cells;
    }

    private OptionalDouble memoryGrowth(int job) {
        OptionalDouble small = first().series().get(job).peakMemory();
        OptionalDouble large = last().series().get(job).peakMemory();
        return small.isPresent() && large.isPresent()
                ? OptionalDouble.of(large.getAsDouble() / small.getAsDouble())
                : OptionalDouble.empty();
    }

    private static double nanosPerRow(SizeReport size, int job) {
        return size.series().get(job).median() * 1e9 / size.rows();
    }

    private SizeReport first() {
        return sizes.get(0);
    }

    private SizeReport last() {
        return sizes.get(sizes.size() - 1);
    }
}
