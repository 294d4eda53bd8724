package org.partnerscore.workspace.forget;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.write.CsvCell;
import org.partnerscore.workspace.table.Separators;
import org.partnerscore.workspace.table.TextRows;

/** Erases somebody from a text in UTF-8. Rows that are not about them stay as they are, to the byte. */
final class TextRedaction {
    private final Subject subject;
    private final Pseudonyms pseudonyms;

    TextRedaction(Subject subject, Pseudonyms pseudonyms) {
        this.subject = subject;
        this.pseudonyms = pseudonyms;
    }

    /** Learns further ids that rows about them hold; true if there were any. */
    boolean learn(Path text) throws IOException {
        boolean learned = false;
        try (TextRows rows = open(text)) {
            @Nullable List<String> header = rows.next();
            for (@Nullable List<String> row = rows.next(); row != null && header != null; row = rows.next()) {
                if (about(header, row)) {
                    for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
                        learned |= subject.identifies(header.get(i)) && pseudonyms.add(row.get(i));
                    }
                }
            }
        }
        return learned;
    }

    /** Writes the text without them and returns how many rows were changed. */
    long write(Path text, Writer out) throws IOException {
        long changed = 0;
        char separator = Separators.of(text);
        try (TextRows rows = open(text)) {
            @Nullable List<String> header = rows.next();
            if (header == null) {
                return 0;
            }
            out.write(rows.gap() + rows.text());
            for (@Nullable List<String> row = rows.next(); row != null; row = rows.next()) {
                out.write(rows.gap());
                if (about(header, row)) {
                    out.write(line(redacted(header, row), separator));
                    changed++;
                } else {
                    out.write(rows.text());
                }
            }
            out.write(rows.gap());
        }
        return changed;
    }

    private static TextRows open(Path text) throws IOException {
        return new TextRows(Files.newBufferedReader(text), Separators.of(text));
    }

    private boolean about(List<String> header, List<String> row) {
        return any(header, row, subject::identifies);
    }

    private boolean any(List<String> header, List<String> row, Predicate<String> columns) {
        for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
            if (columns.test(header.get(i)) && pseudonyms.knows(row.get(i))) {
                return true;
            }
        }
        return false;
    }

    private List<String> redacted(List<String> header, List<String> row) {
        List<String> values = new ArrayList<>(row);
        for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
            String column = header.get(i);
            if (subject.identifies(column) && pseudonyms.knows(row.get(i))) {
                values.set(i, pseudonyms.of(row.get(i)));
            } else if (subject.names(column)) {
                values.set(i, pseudonyms.base());
            } else if (subject.erases(column)) {
                values.set(i, "");
            }
        }
        return values;
    }

    private static String line(List<String> values, char separator) {
        return values.stream()
                .map(value -> CsvCell.of(value, separator))
                .collect(Collectors.joining(Character.toString(separator)));
    }
}
