package org.partnerscore.engine.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one thread in a temporary file, in blocks of one part each. The file is gone once it is closed. */
final class LineFile implements AutoCloseable {
    /** Numbers in a line; the last two are the halves of its amount. */
    private static final int LINE = 7;

    private static final int LINES_A_BLOCK = 512;

    private final FileChannel channel;
    private final List<List<Stored>> stored = new ArrayList<>();
    private final @Nullable Block[] open;
    private final ByteBuffer bytes = newBuffer();
    private long end;

    /** Lines of a part that stand together in the file. */
    private record Stored(long at, int lines) {}

    /** Lines of a part that are not in the file yet. */
    private static final class Block {
        private final int[] numbers = new int[LINES_A_BLOCK * LINE];
        private int size;
    }

    /** @param parts how many parts there are */
    LineFile(int parts) throws IOException {
        Path file = Files.createTempFile("partnerscore-", ".lines");
        channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        open = new @Nullable Block[parts];
        for (int part = 0; part < parts; part++) {
            stored.add(new ArrayList<>());
        }
    }

    private static ByteBuffer newBuffer() {
        return ByteBuffer.allocateDirect(LINES_A_BLOCK * LINE * Integer.BYTES).order(ByteOrder.nativeOrder());
    }

    /** Adds a line. */
    void add(int part, int account, int slot, int tenant, int place, int month, long amount) {
        Block block = open[part];
        if (block == null) {
            block = new Block();
            open[part] = block;
        }
        int[] numbers = block.numbers;
        int at = block.size;
        numbers[at] = account;
        numbers[at + 1] = slot;
        numbers[at + 2] = tenant;
        numbers[at + 3] = place;
        numbers[at + 4] = month;
        numbers[at + 5] = (int) (amount >> Integer.SIZE);
        numbers[at + 6] = (int) amount;
        block.size = at + LINE;
        if (block.size == numbers.length) {
            write(part, block);
        }
    }

    /** Ends the adding. */
    void end() {
        for (int part = 0; part < open.length; part++) {
            Block block = open[part];
            if (block != null && block.size > 0) {
                write(part, block);
            }
            open[part] = null;
        }
    }

    private void write(int part, Block block) {
        stored.get(part).add(new Stored(end, block.size / LINE));
        bytes.clear().asIntBuffer().put(block.numbers, 0, block.size);
        bytes.limit(block.size * Integer.BYTES);
        try {
            while (bytes.hasRemaining()) {
                end += channel.write(bytes, end);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a contribution could not be kept: " + e.getMessage(), e);
        }
        block.size = 0;
    }

    /** How many lines a part has. */
    int count(int part) {
        return stored.get(part).stream().mapToInt(Stored::lines).sum();
    }

    /** Reads all lines of a part. Several threads may. */
    void read(int part, Lines to) throws IOException {
        ByteBuffer buffer = newBuffer();
        int[] numbers = new int[LINES_A_BLOCK * LINE];
        for (Stored block : stored.get(part)) {
            int size = block.lines * LINE;
            buffer.clear().limit(size * Integer.BYTES);
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, block.at + buffer.position()) < 0) {
                    throw new IOException("a temporary file of contributions ends too early");
                }
            }
            buffer.flip().asIntBuffer().get(numbers, 0, size);
            for (int at = 0; at < size; at += LINE) {
                to.add(
                        numbers[at],
                        numbers[at + 1],
                        numbers[at + 2],
                        numbers[at + 3],
                        numbers[at + 4],
                        (long) numbers[at + 5] << Integer.SIZE | Integer.toUnsignedLong(numbers[at + 6]));
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
