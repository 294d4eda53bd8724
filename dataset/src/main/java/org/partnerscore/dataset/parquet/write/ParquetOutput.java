package org.partnerscore.dataset.parquet.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Parquet file that is written row group by row group. Without {@link #finish()} it is none. For one thread. */
public final class ParquetOutput implements Closeable {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final String WRITER = "partnerscore";
    private static final int VERSION = 1;

    private final List<OutputColumn> columns;
    private final OutputStream out;
    private final Bytes groups = new Bytes();
    private int groupCount;
    private long rows;
    private long place;

    /**
     * Begins a file; one that is there is overwritten.
     *
     * @param columns in their order, one at least
     */
    public ParquetOutput(Path file, List<OutputColumn> columns) throws IOException {
        this.columns = List.copyOf(columns);
        this.out = Files.newOutputStream(file);
        append(MAGIC, MAGIC.length);
    }

    /** Adds a row group that was made for the same columns. */
    public void add(MadeRowGroup group) throws IOException {
        group.describe(new CompactStruct(groups), place);
        groupCount++;
        rows += group.rows();
        append(group.pages(), group.pages().length);
    }

    /** Writes the end of the file; nothing can be added then. */
    public void finish() throws IOException {
        Bytes end = new Bytes();
        CompactStruct about = new CompactStruct(end).int32(1, VERSION).structs(2, columns.size() + 1);
        about.element().text(4, "rows").int32(5, columns.size()).end();
        for (OutputColumn column : columns) {
            column.describe(about.element());
        }
        about.int64(3, rows).structs(4, groupCount);
        end.some(groups.array(), 0, groups.length());
        about.text(6, WRITER).structs(7, columns.size());
        for (int c = 0; c < columns.size(); c++) {
            // The order of every column is that of its type; readers take no smallest and largest values without.
            CompactStruct order = about.element();
            order.struct(1).end();
            order.end();
        }
        about.end();
        int length = end.length();
        end.int32(length);
        append(end.array(), end.length());
        append(MAGIC, MAGIC.length);
    }

    private void append(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        place += length;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
