package org.partnerscore.conformance.ecosystem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reads the plain CSV of the cases: no quotes, every row as wide as the header, columns exactly as expected. */
final class CsvTable {
    private CsvTable() {}

    /**
     * Reads a table's rows.
     *
     * @param header the column names, separated by commas
     * @param row turns a row's cells into what it stands for
     */
    static <T> List<T> read(Path file, String header, Function<List<String>, T> row) {
        List<String> lines = lines(file);
        if (lines.isEmpty() || !lines.get(0).equals(header)) {
            throw new IllegalArgumentException(file + " does not begin with " + header);
        }
        int width = header.split(",", -1).length;
        return lines.stream()
                .skip(1)
                .map(line -> row.apply(cells(file, line, width)))
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(Path file, String line, int width) {
        List<String> cells = Arrays.asList(line.split(",", -1));
        if (cells.size() != width || line.contains("\"")) {
            throw new IllegalArgumentException("not a plain row in " + file + ": " + line);
        }
        return cells;
    }
}
