package org.partnerscore.dataset.parquet;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.zip.CRC32;

/** The pages of one column chunk after another, expanded. Holds one page and a window of the file. */
final class PageInput {
    /** Bytes behind every page that may be looked at and overwritten. */
    static final int SLACK = 64;

    private static final int WINDOW = 1 << 16;

    /** No compression makes more of a byte than this. */
    private static final int MOST_EXPANDED = 1 << 11;

    private final FileChannel channel;
    private final CRC32 checksum = new CRC32();
    private byte[] window = new byte[WINDOW + SLACK];
    private long windowStart;
    private int at;
    private int filled;
    private long chunkEnd;
    private Codec codec = Codec.NONE;

    private byte[] page = new byte[WINDOW + SLACK];
    private PageHeader header = PageHeader.NONE;
    private int length;

    PageInput(FileChannel channel) {
        this.channel = channel;
    }

    /** Begins a chunk. */
    void begin(ColumnChunk chunk) {
        windowStart = chunk.start();
        chunkEnd = chunk.start() + chunk.bytes();
        at = 0;
        filled = 0;
        codec = chunk.codec();
    }

    /** Reads the header of the next page; {@link #expand} or {@link #skip} must follow. */
    PageHeader next() throws IOException {
        int wanted = WINDOW;
        while (true) {
            fill(wanted);
            try {
                CompactInput input = new CompactInput(window, at, filled);
                header = PageHeader.read(input);
                at = input.position();
                break;
            } catch (IndexOutOfBoundsException e) {
                if (windowStart + filled >= chunkEnd) {
                    throw new UnknownParquetException("a page header that ends too early");
                }
                wanted = Math.multiplyExact(wanted, 2);
            }
        }
        if (header.compressed() < 0 || header.expanded() < 0 || header.compressed() > chunkEnd - windowStart - at) {
            throw new UnknownParquetException("a page of " + header.compressed() + " bytes");
        }
        if (header.expanded() > (long) header.compressed() * MOST_EXPANDED) {
            throw new UnknownParquetException(
                    "a page of " + header.compressed() + " bytes said to be " + header.expanded());
        }
        return header;
    }

    /** Passes over the page. */
    void skip() {
        if (header.compressed() <= filled - at) {
            at += header.compressed();
        } else {
            windowStart += at + header.compressed();
            at = 0;
            filled = 0;
        }
    }

    /** Expands the page. Its bytes are {@link #page()} until the next one. */
    void expand() throws IOException {
        int compressed = header.compressed();
        fill(compressed);
        requireChecksum(compressed);
        length = header.expanded();
        if (page.length < length + SLACK) {
            page = new byte[Math.addExact(length + length / 4, SLACK)];
        }
        int plain = header.levelBytes();
        if (plain < 0 || plain > length || plain > compressed) {
            throw new UnknownParquetException("levels of " + plain + " bytes");
        }
        System.arraycopy(window, at, page, 0, plain);
        Codec how = header.compressedValues() ? codec : Codec.NONE;
        if (length > plain || compressed > plain) {
            how.expand(window, at + plain, compressed - plain, page, plain, length - plain);
        }
        at += compressed;
    }

    private void requireChecksum(int compressed) throws UnknownParquetException {
        Integer expected = header.checksum();
        if (expected != null) {
            checksum.reset();
            checksum.update(window, at, compressed);
            if ((int) checksum.getValue() != expected) {
                throw new UnknownParquetException("a page whose checksum is not the one it says");
            }
        }
    }

    /** The bytes of the page, with slack behind them. */
    byte[] page() {
        return page;
    }

    /** How many bytes the page has. */
    int length() {
        return length;
    }

    private void fill(int wanted) throws IOException {
        int needed = (int) Math.min(wanted, chunkEnd - windowStart - at);
        if (filled - at >= needed) {
            return;
        }
        if (needed + SLACK > window.length - at) {
            byte[] to = needed + SLACK > window.length ? new byte[needed + needed / 4 + SLACK] : window;
            System.arraycopy(window, at, to, 0, filled - at);
            windowStart += at;
            filled -= at;
            at = 0;
            window = to;
        }
        int most = (int) Math.min(window.length - SLACK - filled, chunkEnd - windowStart - filled);
        ByteBuffer buffer = ByteBuffer.wrap(window, filled, most);
        while (filled - at < needed) {
            int read = channel.read(buffer, windowStart + filled);
            if (read <= 0) {
                throw new EOFException("the file ends too early");
            }
            filled += read;
        }
        Arrays.fill(window, filled, filled + SLACK, (byte) 0);
    }
}
