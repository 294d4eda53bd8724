package org.partnerscore.conformance.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A result table's rows, each a map from column to cell. */
final class ResultRows {
    private final List<Map<String, String>> rows = new ArrayList<>();

    private ResultRows() {}

    /** Reads the text of scores.csv or indicators.csv. */
    static ResultRows parse(String table) {
        ResultRows parsed = new ResultRows();
        List<String> lines = table.lines().toList();
        String[] columns = lines.get(0).split(",", -1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], cells[i]);
            }
            parsed.rows.add(row);
        }
        return parsed;
    }

    /** The one row with certain cells. */
    Map<String, String> row(Map<String, String> key) {
        List<Map<String, String>> found = rows.stream()
                .filter(row -> row.entrySet().containsAll(key.entrySet()))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " rows with " + key);
        }
        return found.get(0);
    }
}
