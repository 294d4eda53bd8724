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
    private static final int LINE = 4 * Integer.BYTES + Long.BYTES + Integer.BYTES;
    private static final int LINES_A_BLOCK = 512;

    private final FileChannel channel;
    private final List<List<Block>> blocks = new ArrayList<>();
    private final @Nullable ByteBuffer[] open;
    private long end;

    /** Lines of a part that stand together. */
    private record Block(long at, int lines) {}

    /** @param parts how many parts there are */
    LineFile(int parts) throws IOException {
        Path file = Files.createTempFile("partnerscore-", ".lines");
        channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        open = new @Nullable ByteBuffer[parts];
        for (int part = 0; part < parts; part++) {
            blocks.add(new ArrayList<>());
        }
    }

    /** Adds a line. */
    void add(int part, int account, int slot, int tenant, int place, int month, long amount) {
        ByteBuffer block = open[part];
        if (block == null) {
            block = ByteBuffer.allocateDirect(LINES_A_BLOCK * LINE).order(ByteOrder.nativeOrder());
            open[part] = block;
        }
        block.putInt(account)
                .putInt(slot)
                .putInt(tenant)
                .putInt(place)
                .putInt(month)
                .putLong(amount);
        if (!block.hasRemaining()) {
            write(part, block);
        }
    }

    /** Ends the adding. */
    void end() {
        for (int part = 0; part < open.length; part++) {
            ByteBuffer block = open[part];
            if (block != null && block.position() > 0) {
                write(part, block);
            }
            open[part] = null;
        }
    }

    private void write(int part, ByteBuffer block) {
        blocks.get(part).add(new Block(end, block.position() / LINE));
        block.flip();
        try {
            while (block.hasRemaining()) {
                end += channel.write(block, end);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a contribution could not be kept: " + e.getMessage(), e);
        }
        block.clear();
    }

    /** How many lines a part has. */
    int count(int part) {
        return blocks.get(part).stream().mapToInt(Block::lines).sum();
    }

    /** Reads all lines of a part. Several threads may. */
    void read(int part, Lines to) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(LINES_A_BLOCK * LINE).order(ByteOrder.nativeOrder());
        for (Block block : blocks.get(part)) {
            buffer.clear().limit(block.lines * LINE);
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, block.at + buffer.position()) < 0) {
                    throw new IOException("a temporary file of contributions ends too early");
                }
            }
            buffer.flip();
            while (buffer.hasRemaining()) {
                to.add(
                        buffer.getInt(),
                        buffer.getInt(),
                        buffer.getInt(),
                        buffer.getInt(),
                        buffer.getInt(),
                        buffer.getLong());
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
