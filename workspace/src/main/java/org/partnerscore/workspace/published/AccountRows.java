package org.partnerscore.workspace.published;

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
import java.util.Arrays;
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
        try (Scan scan = new Scan(file)) {
            scan.row();
            List<List<String>> header = read(file, new Range(0, scan.at()));
            if (header.isEmpty()) {
                throw new IOException(file + " has no header");
            }
            return new AccountRows(file, header.get(0), scan.ranges());
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

    /** Whether an account has rows. */
    boolean hold(String account) {
        return ranges.containsKey(account);
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

    /** Goes through a table's bytes, and understands of each row only its first value and its end. */
    private static final class Scan implements AutoCloseable {
        private static final int BLOCK = 1 << 18;

        private final Path file;
        private final InputStream in;
        private final byte[] block = new byte[BLOCK];
        private int next;
        private int end;
        private long before;
        /** The first value of the row as it is written, quotes and all. */
        private final ByteArrayOutputStream first = new ByteArrayOutputStream();

        Scan(Path file) throws IOException {
            this.file = file;
            this.in = Files.newInputStream(file);
        }

        /** Offset of the byte after those looked at. */
        long at() {
            return before + next;
        }

        /** Passes over a row; false if there is none. */
        boolean row() throws IOException {
            first.reset();
            boolean quoted = false;
            boolean inFirst = true;
            boolean any = false;
            while (next < end || fill()) {
                any = true;
                byte value = block[next++];
                if (value == '"') {
                    // A quote that is written twice closes and opens again.
                    quoted = !quoted;
                } else if (!quoted && value == '\n') {
                    return true;
                } else if (!quoted && value == ',') {
                    inFirst = false;
                }
                if (inFirst) {
                    first.write(value);
                }
            }
            return any;
        }

        private boolean fill() throws IOException {
            before += end;
            next = 0;
            end = Math.max(in.read(block), 0);
            return end > 0;
        }

        /** Where the rows of each account lie that are left. */
        Map<String, Range> ranges() throws IOException {
            Map<String, Range> ranges = new HashMap<>();
            byte[] account = new byte[0];
            long from = at();
            long begin = from;
            while (row()) {
                byte[] own = first.toByteArray();
                if (!Arrays.equals(own, account)) {
                    put(ranges, account, new Range(from, begin));
                    account = own;
                    from = begin;
                }
                begin = at();
            }
            put(ranges, account, new Range(from, begin));
            return ranges;
        }

        private void put(Map<String, Range> ranges, byte[] written, Range range) throws IOException {
            String text = new String(written, StandardCharsets.UTF_8);
            String account =
                    text.startsWith("\"") ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
            if (range.to() > range.from() && ranges.put(account, range) != null) {
                throw new IOException(file + " holds rows of account " + account + " in two places");
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
