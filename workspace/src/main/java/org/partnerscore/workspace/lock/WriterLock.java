package org.partnerscore.workspace.lock;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.fault.Fault;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.partnerscore.workspace.store.Durable;
import org.partnerscore.workspace.store.Layout;
import org.partnerscore.workspace.store.RecordJson;

/**
 * The right to change a workspace, which one process has at a time. The system takes it back when the process ends, in
 * whatever way, so nobody has to clean up after a crash.
 */
public final class WriterLock implements AutoCloseable {
    /** What this process holds. The system knows processes only, and frees a lock when any of its channels is closed. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private WriterLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes it, without waiting.
     *
     * @throws WorkspaceException with {@link Fault#BUSY} if another has it
     */
    public static WriterLock take(Layout layout, Holder holder) throws IOException {
        Path file = layout.lock().toAbsolutePath().normalize();
        if (!HELD.add(file)) {
            throw busy(layout);
        }
        try {
            return new WriterLock(file, locked(layout, holder));
        } catch (Throwable e) {
            HELD.remove(file);
            throw e;
        }
    }

    private static FileChannel locked(Layout layout, Holder holder) throws IOException {
        FileChannel channel = FileChannel.open(layout.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw busy(layout);
            }
            Durable.write(layout.holder(), RecordJson.write(holder), layout.staging());
            return channel;
        } catch (Throwable e) {
            channel.close();
            throw e;
        }
    }

    private static WorkspaceException busy(Layout layout) {
        Holder holder = holder(layout.holder());
        return holder == null
                ? new WorkspaceException(Fault.BUSY, layout.root(), "?", "?", "?", "?")
                : new WorkspaceException(
                        Fault.BUSY, layout.root(), holder.user(), holder.process(), holder.command(), holder.since());
    }

    private static @Nullable Holder holder(Path file) {
        try {
            return RecordJson.read(Files.readAllBytes(file), Holder.class);
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(file);
    }
}
