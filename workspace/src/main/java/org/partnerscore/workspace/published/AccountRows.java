package org.partnerscore.workspace.published;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.table.TextRows;

/** Where in a table the rows of each account lie, so that one account's can be read without the others. */
final class AccountRows {
    private final Path file;
    private final List<String> columns;
    private final Map<String, Range> ranges;

    /**
     * A stretch of a file.
     *
     * @param from offset of its first byte
     * @param to offset after its last one
     */
    private record Range(long from, long to) {}

    private AccountRows(Path file, List<String> columns, Map<String, Range> ranges) {
        this.file = file;
        this.columns = List.copyOf(columns);
        this.ranges = ranges;
    }

    /**
     * Looks through a table once.
     *
     * @param file a CSV table with a header, whose first column is the account's id and in which the rows of an account
     *     follow each other
     */
    static AccountRows of(Path file) throws IOException {
        Map<String, Range> ranges = new HashMap<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            Row row = new Row(in);
            row.next();
            List<List<String>> header = read(file, new Range(row.from(), row.to()));
            if (header.isEmpty()) {
                throw new IOException(file + " has no header");
            }
            while (row.next()) {
                Range before = ranges.get(row.first());
                if (before != null && before.to() != row.from()) {
                    throw new IOException(file + " holds rows of account " + row.first() + " in two places");
                }
                ranges.put(row.first(), new Range(before == null ? row.from() : before.from(), row.to()));
            }
            return new AccountRows(file, header.get(0), ranges);
        }
    }

    /** The table. */
    Path file() {
        return file;
    }

    /** The names of the columns, in the order of the rows' values. */
    List<String> columns() {
        return columns;
    }

    /** The rows of an account, each as its values; none for an account that is not in the table. */
    List<List<String>> rows(String account) throws IOException {
        Range range = ranges.get(account);
        return range == null ? List.of() : read(file, range);
    }

    private static List<List<String>> read(Path file, Range range) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(range.to() - range.from()));
        try (FileChannel channel = FileChannel.open(file)) {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, range.from() + bytes.position()) < 0) {
                    throw new IOException(file + " is shorter than it was");
                }
            }
        }
        List<List<String>> rows = new ArrayList<>();
        try (TextRows text = new TextRows(new StringReader(new String(bytes.array(), StandardCharsets.UTF_8)), ',')) {
            for (@Nullable List<String> row = text.next(); row != null; row = text.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Goes through a table's bytes row by row, and understands of each only its first value and its end. */
    private static final class Row {
        private final InputStream in;
        private final ByteArrayOutputStream value = new ByteArrayOutputStream();
        private long at;
        private long from;

        Row(InputStream in) {
            this.in = in;
        }

        boolean next() throws IOException {
            from = at;
            value.reset();
            boolean quoted = false;
            boolean inFirst = true;
            int before = -1;
            for (int next = in.read(); next >= 0; next = in.read()) {
                at++;
                if (next == '"') {
                    // A quote right after one that closed was written twice and is one of the value.
                    if (inFirst && !quoted && before == '"') {
                        value.write(next);
                    }
                    quoted = !quoted;
                } else if (!quoted && next == '\n') {
                    return true;
                } else if (!quoted && next == ',') {
                    inFirst = false;
                } else if (inFirst) {
                    value.write(next);
                }
                before = next;
            }
            return at > from;
        }

        String first() {
            return value.toString(StandardCharsets.UTF_8);
        }

        long from() {
            return from;
        }

        long to() {
            return at;
        }
    }
}
