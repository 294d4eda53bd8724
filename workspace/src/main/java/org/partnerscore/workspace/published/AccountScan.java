package org.partnerscore.workspace.published;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Goes through a table's bytes, and understands of each row only its first value and its end. A server that starts goes
 * through gigabytes before its first answer, so each byte costs a comparison or two.
 */
final class AccountScan implements AutoCloseable {
    private static final int BLOCK = 1 << 18;

    private final Path file;
    private final InputStream in;
    private final byte[] block = new byte[BLOCK];
    private int next;
    private int end;
    private long before;

    /** The first value of the row as it is written, quotes and all. */
    private byte[] first = new byte[1 << 6];

    private int length;

    /**
     * A stretch of a file.
     *
     * @param from offset of its first byte
     * @param to offset after its last one
     */
    record Range(long from, long to) {}

    AccountScan(Path file) throws IOException {
        this.file = file;
        this.in = Files.newInputStream(file);
    }

    /** Offset of the byte after those looked at. */
    long at() {
        return before + next;
    }

    /** Passes over a row; false if there is none. */
    boolean row() throws IOException {
        length = 0;
        if (next == end && !fill()) {
            return false;
        }
        boolean quoted = false;
        do {
            while (next < end) {
                byte value = block[next++];
                if (value == '"') {
                    // A quote that is written twice closes and opens again.
                    quoted = !quoted;
                } else if (!quoted && value == '\n') {
                    return true;
                } else if (!quoted && value == ',') {
                    return rest();
                }
                keep(value);
            }
        } while (fill());
        return true;
    }

    private void keep(byte value) {
        if (length == first.length) {
            first = Arrays.copyOf(first, 2 * length);
        }
        first[length++] = value;
    }

    /** Passes over what comes after the first value. */
    private boolean rest() throws IOException {
        boolean quoted = false;
        do {
            byte[] bytes = block;
            int stop = end;
            for (int i = next; i < stop; i++) {
                byte value = bytes[i];
                if (value == '\n' && !quoted) {
                    next = i + 1;
                    return true;
                }
                quoted ^= value == '"';
            }
            next = stop;
        } while (fill());
        return true;
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
            if (!Arrays.equals(first, 0, length, account, 0, account.length)) {
                put(ranges, account, new Range(from, begin));
                account = Arrays.copyOf(first, length);
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
