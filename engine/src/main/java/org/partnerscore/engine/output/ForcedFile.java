package org.partnerscore.engine.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A large new file whose bytes a thread of its own has put on the disk while more are written, so that whoever publishes it
 * has little left to wait for.
 */
final class ForcedFile extends OutputStream {
    private static final long BYTES_AT_A_TIME = 1 << 26;

    private final FileChannel channel;
    private final OutputStream out;
    private final ExecutorService forcing = Executors.newSingleThreadExecutor();
    private volatile @Nullable IOException failure;
    private long unforced;

    ForcedFile(Path place) throws IOException {
        channel = FileChannel.open(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        out = Channels.newOutputStream(channel);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        requireForced();
        out.write(bytes, from, count);
        unforced += count;
        if (unforced >= BYTES_AT_A_TIME) {
            unforced = 0;
            forcing.execute(this::force);
        }
    }

    private void force() {
        try {
            channel.force(false);
        } catch (IOException e) {
            // The system tells of a lost write only once, so that publishing would not hear of it.
            failure = e;
        }
    }

    private void requireForced() throws IOException {
        IOException found = failure;
        if (found != null) {
            throw new IOException("could not be put on the disk: " + found.getMessage(), found);
        }
    }

    @Override
    public void close() throws IOException {
        forcing.shutdown();
        try (channel) {
            if (!forcing.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS)) {
                throw new IllegalStateException("waited for ever");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while writing");
        }
        requireForced();
    }
}
