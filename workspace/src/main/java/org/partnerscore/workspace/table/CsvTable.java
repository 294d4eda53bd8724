package org.partnerscore.workspace.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table written by this software as CSV, read row by row, its values by the names of their columns. */
public final class CsvTable implements Closeable {
    private final TextRows rows;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> columns;
    private List<String> row = List.of();

    private CsvTable(TextRows rows) throws IOException {
        this.rows = rows;
        @Nullable List<String> header = rows.next();
        columns = header == null ? List.of() : List.copyOf(header);
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i), i);
        }
    }

    public static CsvTable open(Path file) throws IOException {
        return new CsvTable(new TextRows(Files.newBufferedReader(file), ','));
    }

    /** The names of the columns, in their order. */
    public List<String> columns() {
        return columns;
    }

    /** Moves to the next row; false at the end. */
    public boolean next() throws IOException {
        @Nullable List<String> next = rows.next();
        row = next == null ? List.of() : next;
        return next != null;
    }

    /** The value of a column in this row; empty where there is none. */
    public String value(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("the table has no column " + column);
        }
        return row.get(place);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
