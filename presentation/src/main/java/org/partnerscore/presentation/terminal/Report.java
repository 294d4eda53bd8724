package org.partnerscore.presentation.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnerscore.presentation.block.Block;

/** A report, put together part by part: lines for a terminal, and blocks for whoever lays them out otherwise. */
final class Report {
    private static final String GAP = "  ";

    private final Voice voice;
    private final List<String> lines = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    Report(Voice voice) {
        this.voice = voice;
    }

    /** A title. */
    Report title(String text) {
        blocks.add(new Block.Title(text));
        lines.add(voice.style().paint(Paint.TITLE, voice.style().printable(text)));
        return this;
    }

    /** A sentence, in as many lines as it takes. */
    Report say(String text) {
        blocks.add(new Block.Sentence(text));
        lines.addAll(Columns.wrap(voice.style().printable(text), ScorecardText.WIDTH));
        return this;
    }

    /** A line as it is, indented. */
    Report item(String text) {
        blocks.add(new Block.Item(text.strip()));
        lines.add(GAP + voice.style().printable(text));
        return this;
    }

    Report gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
        return this;
    }

    /** A row that says what the columns hold, and rows as those of {@link #rows}. */
    Report table(List<List<String>> rows, List<Integer> right) {
        return table(new Block.Table(rows, true, Set.copyOf(right)));
    }

    /** Rows whose columns are as wide as their widest value; those named are set to the right. */
    Report rows(List<List<String>> rows, List<Integer> right) {
        return table(new Block.Table(rows, false, Set.copyOf(right)));
    }

    private Report table(Block.Table table) {
        blocks.add(table);
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                int width = Columns.width(voice.style().printable(row.get(i)));
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        for (List<String> row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                String cell = voice.style().printable(row.get(i));
                int width = widths.get(i);
                cells.add(table.right().contains(i) ? Columns.right(cell, width, "") : Columns.left(cell, width, ""));
            }
            lines.add(GAP + String.join(GAP, cells));
        }
        return this;
    }

    /** Everything in parts. */
    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** Everything in lines, each ended by a line feed. */
    String text() {
        return Columns.text(lines);
    }
}
