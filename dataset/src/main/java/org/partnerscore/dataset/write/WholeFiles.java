package org.partnerscore.dataset.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Files of one folder that appear whole or not at all: they are written into a hidden folder beside their places, and
 * only {@link #publish()} puts them there, replacing files of the same names.
 *
 * <pre>{@code
 * try (WholeFiles files = WholeFiles.in(folder)) {
 *     write(files.file("scores.csv"));
 *     write(files.file("indicators.csv"));
 *     files.publish();
 * }
 * }</pre>
 */
public final class WholeFiles implements AutoCloseable {
    private final Path folder;
    private final boolean newFolder;
    private final Path hidden;
    private final Map<String, Path> files = new LinkedHashMap<>();
    private boolean published;

    private WholeFiles(Path folder, boolean newFolder, Path hidden) {
        this.folder = folder;
        this.newFolder = newFolder;
        this.hidden = hidden;
    }

    /** Files for a folder, which is made if there is none. */
    public static WholeFiles in(Path folder) throws IOException {
        boolean newFolder = !Files.isDirectory(folder);
        Files.createDirectories(folder);
        return new WholeFiles(folder, newFolder, Files.createTempDirectory(folder, ".partnerscore-"));
    }

    /**
     * Writes one file, which appears whole or not at all.
     *
     * @param place where; its folder is made if there is none
     */
    public static <E extends Exception> void one(Path place, Content<E> content) throws IOException, E {
        Path whole = place.toAbsolutePath().normalize();
        try (WholeFiles files = in(Objects.requireNonNull(whole.getParent(), "a file is in a folder"))) {
            content.writeTo(files.file(String.valueOf(whole.getFileName())));
            files.publish();
        }
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content<E extends Exception> {
        void writeTo(Path file) throws IOException, E;
    }

    /**
     * Where to write the content of a file.
     *
     * @param name the name it will have in the folder
     */
    public Path file(String name) {
        if (!Path.of(name).equals(Path.of(name).getFileName())) {
            throw new IllegalArgumentException("not the plain name of a file: " + name);
        }
        return files.computeIfAbsent(name, hidden::resolve);
    }

    /**
     * Puts the files at their places, once their bytes are on the disk. If one cannot be put there, those that were are
     * removed again.
     */
    public void publish() throws IOException {
        for (Path file : files.values()) {
            force(file, StandardOpenOption.WRITE);
        }
        List<Path> done = new ArrayList<>();
        try {
            for (Map.Entry<String, Path> file : files.entrySet()) {
                Path place = folder.resolve(file.getKey());
                Files.move(file.getValue(), place, StandardCopyOption.ATOMIC_MOVE);
                done.add(place);
            }
        } catch (IOException e) {
            for (Path place : done) {
                Files.deleteIfExists(place);
            }
            throw e;
        }
        forceFolder();
        published = true;
    }

    /** Removes whatever was not published. */
    @Override
    public void close() throws IOException {
        for (Path file : files.values()) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(hidden);
        if (newFolder && !published) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException e) {
                // Somebody else put a file there meanwhile.
            }
        }
    }

    private static void force(Path file, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(file, option)) {
            channel.force(true);
        }
    }

    /** Makes the new names last; not every system lets a folder be opened for that. */
    private void forceFolder() {
        try {
            force(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            // The files themselves are safe.
        }
    }
}
