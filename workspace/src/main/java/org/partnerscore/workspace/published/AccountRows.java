package org.partnerscore.workspace.published;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.table.TextRows;

/** Where in a table the rows of each account lie, so that one account's can be read without the others. */
final class AccountRows {
    private final Path file;
    private final List<String> columns;
    private final Map<String, AccountScan.Range> ranges;

    private AccountRows(Path file, List<String> columns, Map<String, AccountScan.Range> ranges) {
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
        try (AccountScan scan = new AccountScan(file)) {
            scan.row();
            List<List<String>> header = read(file, new AccountScan.Range(0, scan.at()));
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
        AccountScan.Range range = ranges.get(account);
        return range == null ? List.of() : read(file, range);
    }

    private static List<List<String>> read(Path file, AccountScan.Range range) throws IOException {
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
}
