package org.partnerscore.spark.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.read.CsvRecords;
import org.partnerscore.dataset.read.CsvSurvey;

/**
 * The records of a piece that can be taken apart, each as the number of its file, its place among those of the file, and
 * the texts of the canonical columns, null where they are empty.
 */
final class CsvPieceRows implements Iterator<Row> {
    private final CsvPiece piece;
    private final CsvRecords csv;
    private long row;
    private @Nullable Row next;

    CsvPieceRows(CsvPiece piece, FileBytes bytes) throws IOException {
        this.piece = piece;
        this.row = piece.firstRow();
        this.csv = CsvShare.records(bytes, piece.file(), piece.from(), piece.firstLine());
        if (piece.from() == 0) {
            csv.next();
        }
        next = read();
    }

    private @Nullable Row read() throws IOException {
        while (csv.nextBefore(piece.until() - piece.from())) {
            if (CsvSurvey.fault(csv, piece.file().columns()) == null) {
                return row(csv.texts());
            }
        }
        csv.close();
        return null;
    }

    private Row row(List<String> texts) {
        List<Integer> places = piece.file().places();
        Object[] values = new @Nullable Object[2 + places.size()];
        values[0] = piece.file().number();
        values[1] = row++;
        for (int i = 0; i < places.size(); i++) {
            String text = places.get(i) < 0 ? "" : texts.get(places.get(i));
            values[2 + i] = text.isEmpty() ? null : text;
        }
        return RowFactory.create(values);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Row next() {
        Row found = next;
        if (found == null) {
            throw new NoSuchElementException();
        }
        try {
            next = read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
