package org.partnerscore.dataset.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a Parquet file says of itself at its end: its columns and where their values are. */
public final class ParquetFile {
    private static final int MAGIC = 0x3152_4150;
    private static final int TAIL = 8;

    private final Path path;
    private final Footer footer;

    private ParquetFile(Path path, Footer footer) {
        this.path = path;
        this.footer = footer;
    }

    /**
     * Reads the end of a file.
     *
     * @throws UnknownParquetException if it is no Parquet file, or not of a form that this reader knows
     */
    public static ParquetFile of(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            long size = channel.size();
            byte[] tail = read(channel, Math.max(size - TAIL, 0), (int) Math.min(size, TAIL));
            int length = size < TAIL || Numbers.int32(tail, Integer.BYTES) != MAGIC ? -1 : Numbers.int32(tail, 0);
            if (length < 0 || length > size - TAIL) {
                throw new UnknownParquetException("no end as Parquet files have it");
            }
            byte[] bytes = read(channel, size - TAIL - length, length);
            return new ParquetFile(path, Footer.read(new CompactInput(bytes, 0, length)));
        } catch (UnknownParquetException | IndexOutOfBoundsException | ArithmeticException e) {
            throw new UnknownParquetException(path + ": " + e.getMessage());
        }
    }

    private static byte[] read(FileChannel channel, long from, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) <= 0) {
                throw new UnknownParquetException("a file that ends too early");
            }
        }
        return buffer.array();
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** How many rows it has. */
    public long rows() {
        return footer.rows();
    }

    /** Its columns in their order. */
    public List<ParquetColumn> columns() {
        return footer.columns();
    }

    /** The column of a name. */
    public Optional<ParquetColumn> column(String name) {
        return columns().stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** Whether values of a column can be read: their type, compression and encodings are all known. */
    public boolean readable(ParquetColumn column) {
        int leaf = leaf(column.name());
        return !column.type().isEmpty()
                && groups().stream().allMatch(group -> group.chunks().get(leaf).known());
    }

    /**
     * The row groups in which a text may be among the values of a column, as far as the file tells; the others need not
     * be read to find it.
     */
    public List<Rows> rowsThatMayHold(ParquetColumn column, String text) {
        int leaf = leaf(column.name());
        byte[] sought = text.getBytes(StandardCharsets.UTF_8);
        return groups().stream()
                .filter(group -> group.chunks().get(leaf).bounds().mayHold(sought))
                .map(group -> new Rows(group.firstRow(), group.rows()))
                .toList();
    }

    /**
     * Some rows of a file that follow one another.
     *
     * @param first place of the first, from 0
     * @param count how many there are
     */
    public record Rows(long first, long count) {}

    List<RowGroup> groups() {
        return footer.groups();
    }

    /** The place of a column's chunk in each row group. */
    int leaf(String column) {
        return Objects.requireNonNull(footer.leaves().get(column), column);
    }
}
