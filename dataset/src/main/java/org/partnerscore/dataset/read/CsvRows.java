package org.partnerscore.dataset.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.problem.Position;
import org.partnerscore.dataset.problem.ProblemKind;

/** The records of a CSV file as they were received, one after the other, with their lines. */
public final class CsvRows implements Closeable {
    private final CsvRecords csv;
    private final Map<String, Integer> columns = new HashMap<>();
    private long row = -1;
    private @Nullable ProblemKind fault;
    private List<String> values = List.of();
    private boolean taken;

    /** Opens a file of a data set, whose header is known to be good. */
    public CsvRows(SourceFile file) throws IOException {
        this(Files.newInputStream(file.path()));
    }

    /** Takes the bytes of such a file from a stream, which is closed with the rows. */
    public CsvRows(InputStream in) throws IOException {
        csv = new CsvRecords(in);
        if (csv.next()) {
            csv.texts().forEach(name -> columns.put(name, columns.size()));
        }
    }

    /** Moves to the next record, also to one that cannot be taken apart; false after the last. */
    public boolean next() throws IOException {
        if (!csv.next()) {
            return false;
        }
        fault = CsvSurvey.fault(csv, columns.size());
        if (fault == null) {
            row++;
        }
        taken = false;
        return true;
    }

    /** Moves to a row, which must come after the present one. */
    public void moveTo(long wanted) throws IOException {
        while (row < wanted || fault != null) {
            if (!next()) {
                throw new IOException("the file has been changed: it has no row " + wanted + " any more");
            }
        }
    }

    /** The place of the record among those that can be taken apart, from 0; that of the last one before if it cannot. */
    public long row() {
        return row;
    }

    /** Why the record cannot be taken apart; null if it can. */
    public @Nullable ProblemKind fault() {
        return fault;
    }

    /** Where the record is. */
    public Position position() {
        return Position.line(csv.line());
    }

    /** The record as it stands in the file, without the end of its line. */
    public String text() {
        return csv.text();
    }

    /** A value of a record that can be taken apart; null if it is empty. */
    public @Nullable String value(String column) {
        if (!taken) {
            values = csv.texts();
            taken = true;
        }
        Integer place = columns.get(column);
        String value = place == null ? "" : values.get(place);
        return value.isEmpty() ? null : value;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
