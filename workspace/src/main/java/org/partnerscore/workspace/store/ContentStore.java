package org.partnerscore.workspace.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.partnerscore.dataset.read.InParallel;
import org.partnerscore.dataset.read.Sha256;

/** Files that are named by their SHA-256, so that the same content is there once. */
public final class ContentStore {
    private static final int SHARD = 2;
    /** One file is read while another is forced to the disk. */
    private static final int AT_ONCE = 2;

    private final Path folder;
    private final Path staging;

    private ContentStore(Path folder, Layout layout) {
        this.folder = folder;
        this.staging = layout.staging();
    }

    /** The files that a workspace received. */
    public static ContentStore received(Layout layout) {
        return new ContentStore(layout.received(), layout);
    }

    /** The files of the mappings that were added to a workspace. */
    public static ContentStore mappings(Layout layout) {
        return new ContentStore(layout.mappings(), layout);
    }

    /** Where the content with a hash is, or would be. */
    public Path file(String hash) {
        return folder.resolve(hash.substring(0, SHARD)).resolve(hash);
    }

    /** Whether the content is there. */
    public boolean holds(String hash) {
        return Files.isRegularFile(file(hash));
    }

    /** Whether the content is there and still has its hash. */
    public boolean holdsIntact(String hash) throws IOException {
        return holds(hash) && Sha256.of(file(hash)).equals(hash);
    }

    /** Keeps a copy of a file and returns its hash; the copy is hashed, not what may change under it. */
    public String keep(Path source) throws IOException {
        Files.createDirectories(staging);
        Path copy = Files.createTempFile(staging, "content-", ".part");
        try {
            String hash = Sha256.ofCopy(source, copy);
            if (!holds(hash)) {
                Durable.force(copy);
                Durable.move(copy, file(hash));
            }
            return hash;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Keeps copies of files, a few at once, and returns their hashes in their order. */
    public List<String> keep(List<Path> sources) throws IOException {
        return InParallel.each(AT_ONCE, sources, source -> keep(source));
    }

    /** Keeps some bytes and returns their hash. */
    public String keep(byte[] content) throws IOException {
        String hash = Sha256.of(content);
        if (!holds(hash)) {
            Durable.write(file(hash), content, staging);
        }
        return hash;
    }

    /** The hashes of everything there is. */
    public List<String> hashes() throws IOException {
        List<String> hashes = new ArrayList<>();
        for (Path shard : Durable.children(folder)) {
            for (Path file : Durable.children(shard)) {
                hashes.add(file.getFileName().toString());
            }
        }
        return hashes;
    }

    /** Deletes the content with a hash, if it is there. */
    public void delete(String hash) throws IOException {
        Files.deleteIfExists(file(hash));
    }
}
