package org.partnerscore.engine.written;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.partnerscore.dataset.read.CsvRecords;

/**
 * A table in CSV. The rows of an account are looked for by halving the file. Where that finds none, the file is read from
 * its beginning: ids may hold line breaks, and pseudonyms may have taken the place of ids, so not every table is in order.
 */
record CsvTable(Path file) implements WrittenTable {
    private static final String ACCOUNT = "account_id";
    private static final int BLOCK = 1 << 12;
    /** So many bytes are read through rather than halved. */
    private static final int FEW = 1 << 15;

    @Override
    public List<WrittenRow> rows(String account) throws IOException {
        byte[] sought = bytes(account);
        long begin;
        long near;
        try (FileChannel channel = FileChannel.open(file)) {
            begin = line(channel, 0).length;
            near = before(channel, begin, sought);
        }
        List<WrittenRow> rows = rows(near, sought, true);
        return rows.isEmpty() ? rows(begin, sought, false) : rows;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The beginning of a row that, in a file in order, is not far before the first of an account. */
    private static long before(FileChannel channel, long begin, byte[] sought) throws IOException {
        long low = begin;
        long high = channel.size();
        while (high - low > FEW) {
            long middle = (low + high) >>> 1;
            long row = middle + line(channel, middle).length;
            if (row < high && Arrays.compareUnsigned(account(line(channel, row)), sought) < 0) {
                low = row;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first value of a row. */
    private static byte[] account(byte[] row) {
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        boolean quoted = row.length > 0 && row[0] == '"';
        for (int i = quoted ? 1 : 0; i < row.length && (quoted || row[i] != ','); i++) {
            if (quoted && row[i] == '"' && (i + 1 == row.length || row[++i] != '"')) {
                break;
            }
            value.write(row[i]);
        }
        return value.toByteArray();
    }

    /** The bytes from a place to the end of the line there, the line feed included. */
    private static byte[] line(FileChannel channel, long from) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        while (channel.read(block, from + line.size()) > 0) {
            for (int i = 0; i < block.position(); i++) {
                if (block.get(i) == '\n') {
                    line.write(block.array(), 0, i + 1);
                    return line.toByteArray();
                }
            }
            line.write(block.array(), 0, block.position());
            block.clear();
        }
        return line.toByteArray();
    }

    /**
     * The rows of an account, which follow one another.
     *
     * @param from the beginning of a row not behind them
     * @param inOrder whether they need not be looked for behind those of accounts that come later
     */
    private List<WrittenRow> rows(long from, byte[] sought, boolean inOrder) throws IOException {
        List<WrittenRow> rows = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file)) {
            InputStream header = new ByteArrayInputStream(line(channel, 0));
            InputStream body = Channels.newInputStream(channel.position(from));
            CsvRecords records = new CsvRecords(new SequenceInputStream(header, body));
            records.next();
            Map<String, Integer> places = WrittenRow.places(records.texts());
            int place = places.getOrDefault(ACCOUNT, -1);
            while (place >= 0 && records.next() && records.values() == places.size()) {
                List<String> values = records.texts();
                int order = Arrays.compareUnsigned(bytes(values.get(place)), sought);
                if (order == 0) {
                    rows.add(new WrittenRow(places, values));
                } else if (!rows.isEmpty() || (inOrder && order > 0)) {
                    break;
                }
            }
        }
        return rows;
    }
}
