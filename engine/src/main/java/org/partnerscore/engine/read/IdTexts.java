package org.partnerscore.engine.read;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.partnerscore.dataset.parquet.IdBytes;
import org.partnerscore.dataset.read.RowReader;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.engine.read.Work.Job;

/** The ids in a column of a table, by the places of its rows. Ids that follow themselves are held once. */
public final class IdTexts {
    private static final long ROWS_A_PIECE = 1 << 19;

    private final Piece[] pieces;
    private final long rows;

    private IdTexts(RowSource source, String column, int threads) throws IOException, SQLException {
        rows = source.rows();
        List<Piece> all = new ArrayList<>();
        List<Job> jobs = new ArrayList<>();
        for (List<Segment> segments : source.pieces(Math.toIntExact(rows / ROWS_A_PIECE + 1))) {
            if (!segments.isEmpty()) {
                Piece piece = new Piece(segments);
                all.add(piece);
                jobs.add(() -> piece.read(segments, column));
            }
        }
        Work.run(threads, jobs);
        pieces = all.toArray(Piece[]::new);
    }

    /** Reads the ids of a column. */
    public static IdTexts read(TableRows tables, Table table, String column) throws IOException, SQLException {
        return new IdTexts(tables.rows(table), column, tables.threads());
    }

    /** The bytes of an id in UTF-8, as part of an array. */
    public static final class Id {
        private byte[] bytes = {};
        private int from;
        private int to;

        /** The array; not to be changed. */
        public byte[] bytes() {
            return bytes;
        }

        /** The place of the id's first byte. */
        public int from() {
            return from;
        }

        /** The place behind its last byte. */
        public int to() {
            return to;
        }
    }

    /**
     * Finds the id at a place. Returns whether there is one: whether the place is not {@link Lines#NONE}.
     *
     * @param place of a row of the table, or {@link Lines#NONE}
     * @param id becomes what was found; stays as it is where there is none
     */
    public boolean find(int place, Id id) {
        if (place == Lines.NONE) {
            return false;
        }
        Piece piece = piece(place);
        int number = piece.number(place);
        id.bytes = piece.ids.bytes();
        id.from = piece.ids.from(number);
        id.to = piece.ids.to(number);
        return true;
    }

    /** Compares ids by their bytes; none ({@link Lines#NONE}) comes before all. */
    public int compare(int a, int b) {
        if (a == b) {
            return 0;
        }
        if (a == Lines.NONE || b == Lines.NONE) {
            return Integer.compare(a, b);
        }
        Piece pieceA = piece(a);
        Piece pieceB = piece(b);
        int numberA = pieceA.number(a);
        int numberB = pieceB.number(b);
        if (pieceA == pieceB && (numberA == numberB || pieceA.ids.ascending())) {
            return Integer.compare(numberA, numberB);
        }
        return Arrays.compareUnsigned(
                pieceA.ids.bytes(),
                pieceA.ids.from(numberA),
                pieceA.ids.to(numberA),
                pieceB.ids.bytes(),
                pieceB.ids.from(numberB),
                pieceB.ids.to(numberB));
    }

    private Piece piece(int place) {
        Piece[] all = pieces;
        int guess = (int) ((long) place * all.length / rows);
        while (all[guess].first > place) {
            guess--;
        }
        while (guess + 1 < all.length && all[guess + 1].first <= place) {
            guess++;
        }
        return all[guess];
    }

    /** A run of rows. */
    private static final class Piece {
        private final int first;
        private final IdBytes ids = new IdBytes();
        /** By place; empty if every row has an id of its own. */
        private int[] numbers;

        Piece(List<Segment> segments) {
            first = segments.get(0).firstPlace();
            numbers = new int
                    [Math.toIntExact(segments.stream().mapToLong(Segment::rows).sum())];
        }

        void read(List<Segment> segments, String column) throws IOException {
            int row = 0;
            boolean own = true;
            for (Segment segment : segments) {
                try (RowReader rows = segment.open()) {
                    int[] number = rows.idBytes(column, ids);
                    segment.begin(rows, false);
                    for (int read = rows.next(); read > 0; read = rows.next()) {
                        for (int i = 0; i < read; i++) {
                            own &= number[i] == row;
                            numbers[row++] = number[i];
                        }
                    }
                }
            }
            ids.trim();
            numbers = own ? new int[0] : numbers;
        }

        int number(int place) {
            return numbers.length == 0 ? place - first : numbers[place - first];
        }
    }
}
