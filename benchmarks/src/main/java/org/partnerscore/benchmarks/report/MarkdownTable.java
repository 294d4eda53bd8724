package org.partnerscore.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown: the first column is text, all others are numbers and stand on the right. */
final class MarkdownTable {
    private final List<String> lines = new ArrayList<>();

    MarkdownTable(List<String> head) {
        add(head);
        lines.add("|---|" + "---:|".repeat(head.size() - 1));
    }

    void add(List<String> cells) {
        lines.add(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
    }

    String text() {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
