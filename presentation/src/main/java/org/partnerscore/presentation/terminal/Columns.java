package org.partnerscore.presentation.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sets text into columns of a terminal. Widths are counted in columns, not in characters. */
final class Columns {
    private Columns() {}

    /** Lines as one text, each ended by a line feed, without spaces before it. */
    static String text(List<String> lines) {
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    static int width(String text) {
        return text.codePoints().map(CharacterWidth::of).sum();
    }

    /** The text at the left of a field; a longer one is cut. */
    static String left(String text, int field, String ellipsis) {
        String cut = cut(text, field, ellipsis);
        return cut + " ".repeat(field - width(cut));
    }

    /** The text at the right of a field; a longer one is cut. */
    static String right(String text, int field, String ellipsis) {
        String cut = cut(text, field, ellipsis);
        return " ".repeat(field - width(cut)) + cut;
    }

    /** The text if it fits, else as much of it as leaves room for the ellipsis. */
    static String cut(String text, int field, String ellipsis) {
        if (width(text) <= field) {
            return text;
        }
        int room = field - width(ellipsis);
        return room < 0 ? head(text, field) : head(text, room) + ellipsis;
    }

    /** As much of the text as fits, never ending between a character and the marks on it. */
    private static String head(String text, int room) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += CharacterWidth.of(c);
            if (used > room) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end);
    }

    /** The words of a text in lines no wider than a field. No-break spaces hold words together; what is too long is split. */
    static List<String> wrap(String text, int field) {
        return flow(List.of(text.split(" +")), " ", field);
    }

    /** The same, each line behind an indent that counts towards the field. */
    static List<String> wrap(String text, int field, int indent) {
        return wrap(text, field - indent).stream()
                .map(line -> " ".repeat(indent) + line)
                .toList();
    }

    /** Items in lines no wider than a field, with a gap between those that share a line. */
    static List<String> flow(List<String> items, String gap, int field) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String item : items) {
            if (!line.isEmpty() && width(line) + width(gap) + width(item) <= field) {
                line += gap + item;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = item;
            while (width(line) > field) {
                String head = head(line, field);
                lines.add(head);
                line = line.substring(head.length());
            }
        }
        lines.add(line);
        return lines;
    }
}
