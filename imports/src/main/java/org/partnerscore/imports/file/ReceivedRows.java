package org.partnerscore.imports.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.read.CsvRecords;
import org.partnerscore.imports.problem.ImportProblemKind;

/** The lines of a text as they were received, one after the other, to show those that were not taken. */
public final class ReceivedRows implements Closeable {
    private final CsvRecords csv;
    private final int columns;
    private final String header;
    private long row = -1;
    private @Nullable ImportProblemKind fault;

    /** Opens a text whose header is known to be good. */
    public ReceivedRows(TextFile text, Delimiter delimiter) throws IOException {
        csv = new CsvRecords(Files.newInputStream(text.path()), delimiter.character());
        columns = csv.next() ? csv.values() : 0;
        header = csv.text();
    }

    /** Moves to the next line, also to one that cannot be taken apart; false after the last. */
    public boolean next() throws IOException {
        if (!csv.next()) {
            return false;
        }
        ProblemKind found = csv.fault();
        if (found == null && csv.values() != columns) {
            found = ProblemKind.WRONG_COLUMN_COUNT;
        }
        fault = found == null ? null : ImportProblemKind.of(found.id());
        if (fault == null) {
            row++;
        }
        return true;
    }

    /** The place of the line among those that can be taken apart, from 0; that of the last one before if it cannot. */
    public long row() {
        return row;
    }

    /** Why the line cannot be taken apart; null if it can. */
    public @Nullable ImportProblemKind fault() {
        return fault;
    }

    /** Its number, the header being line 1. */
    public long line() {
        return csv.line();
    }

    /** The line as it stands in the file, without its end. */
    public String text() {
        return csv.text();
    }

    /** The header line as it stands in the file. */
    public String header() {
        return header;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
