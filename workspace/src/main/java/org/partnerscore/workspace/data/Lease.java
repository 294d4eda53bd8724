package org.partnerscore.workspace.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.store.Durable;

/** Keeps a derived data set from being swept away while somebody reads it; it ends with the process at the latest. */
public final class Lease implements AutoCloseable {
    static final String FILE = "in-use";

    /** A process has one lock of a file for all its threads, and loses it when it closes the file anywhere. */
    private static final Map<Path, Held> HELD = new HashMap<>();

    private final Path folder;
    private boolean closed;

    private Lease(Path folder) {
        this.folder = folder;
    }

    private record Held(FileChannel channel, int leases) {}

    /** A lease of a data set; empty if it is not there. */
    static Optional<Lease> of(Path folder) throws IOException {
        Path key = folder.toAbsolutePath().normalize();
        synchronized (HELD) {
            Held held = HELD.get(key);
            if (held != null) {
                HELD.put(key, new Held(held.channel(), held.leases() + 1));
                return Optional.of(new Lease(folder));
            }
            @Nullable FileChannel channel = shared(folder);
            if (channel == null) {
                return Optional.empty();
            }
            HELD.put(key, new Held(channel, 1));
            return Optional.of(new Lease(folder));
        }
    }

    private static @Nullable FileChannel shared(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            return null;
        }
        try {
            FileLock lock = channel.lock(0, Long.MAX_VALUE, true);
            if (lock.isValid() && Files.exists(folder.resolve(FILE))) {
                return channel;
            }
            channel.close();
            return null;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Deletes a data set unless somebody reads it. */
    static void removeIfFree(Path folder, Path trash) throws IOException {
        synchronized (HELD) {
            if (HELD.containsKey(folder.toAbsolutePath().normalize())) {
                return;
            }
            try (FileChannel channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.WRITE)) {
                if (channel.tryLock() == null) {
                    return;
                }
                Durable.move(folder, trash);
            } catch (NoSuchFileException e) {
                Durable.move(folder, trash);
            }
        }
        Durable.delete(trash);
    }

    /** The folder of the data set. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        Path key = folder.toAbsolutePath().normalize();
        synchronized (HELD) {
            Held held = HELD.remove(key);
            if (held != null && held.leases() > 1) {
                HELD.put(key, new Held(held.channel(), held.leases() - 1));
            } else if (held != null) {
                held.channel().close();
            }
        }
    }
}
