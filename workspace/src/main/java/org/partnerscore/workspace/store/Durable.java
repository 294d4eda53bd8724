package org.partnerscore.workspace.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts files and folders at their places so that they last: written beside, forced to the disk, renamed. */
public final class Durable {
    private Durable() {}

    /**
     * Writes a file that is at its place whole or not at all.
     *
     * @param staging a folder on the same disk, for what is half done
     */
    public static void write(Path place, byte[] content, Path staging) throws IOException {
        Files.createDirectories(staging);
        Path beside = Files.createTempFile(staging, "file-", ".part");
        Files.write(beside, content);
        force(beside);
        move(beside, place);
    }

    /** Forces a file, or everything in a folder, to the disk. */
    public static void force(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            return;
        }
        for (Path child : children(path)) {
            force(child);
        }
        forceNames(path);
    }

    /** Renames what was forced to the disk to its place, replacing a file that is there, and makes the name last. */
    public static void move(Path beside, Path place) throws IOException {
        Path folder = place.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        if (folder != null) {
            forceNames(folder);
        }
    }

    /** Deletes a file, or a folder with all that is in it; nothing if it is gone already. */
    public static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** What is in a folder, by name; nothing if there is no such folder. */
    public static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** Makes the names in a folder last; not every system lets a folder be opened for that. */
    private static void forceNames(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The files themselves are safe.
        }
    }
}
