package org.partnerscore.engine.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;

/** The rows of a table in their order, cut into runs that threads take independently. */
final class RowSource {
    private static final int LOOK_AHEAD = 1 << 16;

    private final List<Segment> files;
    private final long rows;

    /** @param files the table's files, each whole, in their order */
    RowSource(List<Segment> files) {
        this.files = List.copyOf(files);
        this.rows = files.stream().mapToLong(Segment::rows).sum();
    }

    /** How many rows the table has. */
    long rows() {
        return rows;
    }

    /** One more than the greatest place that a row has in the table. */
    long places() {
        return files.stream()
                .mapToLong(file -> file.firstRow() + file.to())
                .max()
                .orElse(0);
    }

    /** SQL of a column of all rows and each row's place in the table, as {@code place}. */
    String named(String column) {
        return files.stream()
                .map(file -> "SELECT " + column + ", row_no + " + file.firstRow() + " AS place FROM (" + file.relation()
                        + ")")
                .collect(Collectors.joining(" UNION ALL "));
    }

    /** SQL of all rows with a column {@code fault}, in no particular order. */
    String withFaults() {
        return files.stream()
                .map(file ->
                        "SELECT * EXCLUDE (row_no), " + file.anyFault() + " AS fault FROM (" + file.relation() + ")")
                .collect(Collectors.joining(" UNION ALL BY NAME "));
    }

    /** All rows in pieces of about the same size. */
    List<List<Segment>> pieces(int count) {
        List<List<Segment>> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pieces.add(between(rows * i / count, rows * (i + 1) / count));
        }
        return pieces;
    }

    /** All rows in pieces that never part neighbours of one key. */
    List<List<Segment>> pieces(int count, RowKey key, DuckDBConnection connection) throws SQLException {
        List<List<Segment>> pieces = new ArrayList<>();
        long from = 0;
        for (int i = 0; i < count; i++) {
            long to = i == count - 1 ? rows : Math.max(from, nextChange(rows * (i + 1) / count, key, connection));
            pieces.add(between(from, to));
            from = to;
        }
        return pieces;
    }

    private List<Segment> between(long from, long to) {
        return files.stream()
                .map(file -> file.between(from, to))
                .filter(segment -> segment.rows() > 0)
                .toList();
    }

    /** The first place at or after another whose key is not that of the row before it. */
    private long nextChange(long place, RowKey key, DuckDBConnection connection) throws SQLException {
        if (place == 0 || place >= rows) {
            return place;
        }
        KeyChange change = new KeyChange(place - 1);
        for (long from = place - 1; from < rows && change.found < 0; from += LOOK_AHEAD) {
            for (Segment segment : between(from, Math.min(from + LOOK_AHEAD, rows))) {
                if (change.found < 0) {
                    Chunks.forEach(connection, segment.select(key.columns()), (chunk, count) -> {
                        for (int i = 0; i < count && change.found < 0; i++) {
                            change.take(key.of(chunk, i));
                        }
                    });
                }
            }
        }
        return change.found < 0 ? rows : change.found;
    }

    /** A number that rows which belong together share. */
    interface RowKey {
        /** SQL of the columns that it needs. */
        String columns();

        /** The number of a row of a chunk of those columns. */
        long of(DuckDBDataChunkReader chunk, int row);
    }

    private static final class KeyChange {
        private long place;
        private long key;
        private boolean begun;
        private long found = -1;

        KeyChange(long place) {
            this.place = place;
        }

        void take(long next) {
            if (begun && next != key) {
                found = place;
            }
            begun = true;
            key = next;
            place++;
        }
    }
}
