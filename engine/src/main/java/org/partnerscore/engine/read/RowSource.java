package org.partnerscore.engine.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.partnerscore.dataset.read.RowReader;

/** The rows of a table in their order, cut into runs that threads take independently. */
final class RowSource {
    private final List<Segment> files;
    private final long rows;

    /** @param files the table's files, each whole, in their order */
    RowSource(List<Segment> files) {
        this.files = List.copyOf(files);
        this.rows = files.stream().mapToLong(Segment::rows).sum();
    }

    /** How many rows the table has. The places of its rows are the numbers from 0 on. */
    long rows() {
        return rows;
    }

    /** All rows, file by file. */
    List<Segment> files() {
        return files;
    }

    /** SQL of a column of all rows and each row's place in the table, as {@code place}. */
    String named(String column) {
        return files.stream()
                .map(file -> "SELECT " + column + ", row_no + " + file.firstRow() + " AS place FROM (" + file.relation()
                        + ")")
                .collect(Collectors.joining(" UNION ALL "));
    }

    /** SQL of all rows, with what did not fit where a file was converted, in no particular order. */
    String relation() {
        return files.stream()
                .map(file -> "SELECT * EXCLUDE (row_no) FROM (" + file.relation() + ")")
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
    List<List<Segment>> pieces(int count, RowKey key) throws IOException {
        List<List<Segment>> pieces = new ArrayList<>();
        long from = 0;
        for (int i = 0; i < count; i++) {
            long to = i == count - 1 ? rows : Math.max(from, nextChange(rows * (i + 1) / count, key));
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
    private long nextChange(long place, RowKey key) throws IOException {
        if (place == 0 || place >= rows) {
            return place;
        }
        boolean begun = false;
        long before = 0;
        for (Segment segment : between(place - 1, rows)) {
            try (RowReader reader = segment.open()) {
                RowKey.Column keys = key.of(reader);
                segment.begin(reader, false);
                long at = segment.firstPlace();
                for (int count = reader.next(); count > 0; count = reader.next()) {
                    for (int i = 0; i < count; i++, at++) {
                        long next = keys.of(i);
                        if (begun && next != before) {
                            return at;
                        }
                        begun = true;
                        before = next;
                    }
                }
            }
        }
        return rows;
    }

    /** A number that rows which belong together share. */
    interface RowKey {
        /** The number of each row that a reader reads. */
        Column of(RowReader rows);

        /** The numbers of the rows read last. */
        interface Column {
            long of(int row);
        }
    }
}
