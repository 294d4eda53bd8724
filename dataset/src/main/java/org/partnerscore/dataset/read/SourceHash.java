package org.partnerscore.dataset.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The fingerprint of a data set: equal only for the same files with the same bytes. */
final class SourceHash {
    private SourceHash() {}

    /** SHA-256 over each file's name and SHA-256, one file a line, in the order of their names; in hexadecimal. */
    static String of(List<SourceFile> files, int threads) throws IOException {
        List<SourceFile> ordered =
                files.stream().sorted(Comparator.comparing(SourceFile::name)).toList();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<String>> hashes = new ArrayList<>();
            for (SourceFile file : ordered) {
                hashes.add(pool.submit(() -> Sha256.of(file.path())));
            }
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < ordered.size(); i++) {
                lines.append(ordered.get(i).name())
                        .append(' ')
                        .append(hashes.get(i).get())
                        .append('\n');
            }
            return Sha256.of(lines.toString());
        } catch (ExecutionException e) {
            throw new IOException("a file of the data set cannot be read: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading the data set", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
