package org.partnerscore.engine.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.read.RowReader;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.engine.read.Work.Job;

/** The ids in a column of a table, by the places of its rows. Ids that follow themselves are held once. */
public final class IdTexts {
    private static final long ROWS_A_PIECE = 1 << 19;

    private final List<Piece> pieces = new ArrayList<>();
    private final long rows;

    private IdTexts(RowSource source, String column, int threads) throws IOException, SQLException {
        rows = source.rows();
        List<Job> jobs = new ArrayList<>();
        for (List<Segment> segments : source.pieces(Math.toIntExact(rows / ROWS_A_PIECE + 1))) {
            if (!segments.isEmpty()) {
                Piece piece = new Piece(segments);
                pieces.add(piece);
                jobs.add(() -> piece.read(segments, column));
            }
        }
        Work.run(threads, jobs);
    }

    /** Reads the ids of a column. */
    public static IdTexts read(TableRows tables, Table table, String column) throws IOException, SQLException {
        return new IdTexts(tables.rows(table), column, tables.threads());
    }

    /** The bytes of an id in UTF-8, as part of an array that has at least seven bytes more. */
    public static final class Id {
        private byte[] bytes = {};
        private int from;
        private int to;

        public byte[] bytes() {
            return bytes;
        }

        public int from() {
            return from;
        }

        public int to() {
            return to;
        }
    }

    /** Finds the id at a place. Returns whether there is one: whether the place is not {@link Lines#NONE}. */
    public boolean find(int place, Id id) {
        if (place == Lines.NONE) {
            return false;
        }
        Piece piece = piece(place);
        int number = piece.number[place - piece.first];
        id.bytes = piece.bytes;
        id.from = piece.from(number);
        id.to = piece.to[number];
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
        int numberA = pieceA.number[a - pieceA.first];
        int numberB = pieceB.number[b - pieceB.first];
        if (pieceA == pieceB && (pieceA.ascending || numberA == numberB)) {
            return Integer.compare(numberA, numberB);
        }
        return Arrays.compareUnsigned(
                pieceA.bytes,
                pieceA.from(numberA),
                pieceA.to[numberA],
                pieceB.bytes,
                pieceB.from(numberB),
                pieceB.to[numberB]);
    }

    private Piece piece(int place) {
        int guess = (int) ((long) place * pieces.size() / rows);
        while (pieces.get(guess).first > place) {
            guess--;
        }
        while (guess + 1 < pieces.size() && pieces.get(guess + 1).first <= place) {
            guess++;
        }
        return pieces.get(guess);
    }

    /** A run of rows. */
    private static final class Piece {
        private final int first;
        private final int[] number;
        private byte[] bytes = new byte[1 << 12];
        private int[] to = new int[1 << 8];
        private int count;
        private boolean ascending = true;

        Piece(List<Segment> segments) {
            first = segments.get(0).firstPlace();
            number = new int
                    [Math.toIntExact(segments.stream().mapToLong(Segment::rows).sum())];
        }

        void read(List<Segment> segments, String column) throws IOException {
            int row = 0;
            String last = null;
            for (Segment segment : segments) {
                try (RowReader rows = segment.open()) {
                    @Nullable String[] ids = rows.texts(column).texts();
                    segment.begin(rows, false);
                    for (int read = rows.next(); read > 0; read = rows.next()) {
                        for (int i = 0; i < read; i++) {
                            String id = ids[i] == null ? "" : ids[i];
                            if (!id.equals(last)) {
                                add(id.getBytes(StandardCharsets.UTF_8));
                                last = id;
                            }
                            number[row++] = count - 1;
                        }
                    }
                }
            }
            bytes = Arrays.copyOf(bytes, Math.addExact(from(count), Long.BYTES));
            to = Arrays.copyOf(to, count);
        }

        private void add(byte[] id) {
            if (count == to.length) {
                to = Arrays.copyOf(to, count * 2);
            }
            int from = from(count);
            int end = Math.addExact(from, id.length);
            if (end > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(end, (int) Math.min(bytes.length * 2L, Integer.MAX_VALUE - 8)));
            }
            System.arraycopy(id, 0, bytes, from, id.length);
            to[count] = end;
            ascending &= count == 0 || Arrays.compareUnsigned(bytes, from(count - 1), from, bytes, from, end) < 0;
            count++;
        }

        private int from(int id) {
            return id == 0 ? 0 : to[id - 1];
        }
    }
}
