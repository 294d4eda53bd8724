package org.partnerscore.dataset.read;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The fingerprint of a data set: equal only for the same files with the same bytes. */
public final class SourceHash {
    private SourceHash() {}

    static String of(List<SourceFile> files, int threads) throws IOException {
        List<String> hashes = InParallel.each(threads, files, file -> Sha256.of(file.path()));
        SortedMap<String, String> hashOfName = new TreeMap<>();
        for (int i = 0; i < hashes.size(); i++) {
            hashOfName.put(files.get(i).name(), hashes.get(i));
        }
        return of(hashOfName);
    }

    /**
     * SHA-256 over each file's name and SHA-256, one file a line, in the order of their names; in hexadecimal.
     *
     * @param hashOfName the SHA-256 of each file's bytes by its name
     */
    public static String of(SortedMap<String, String> hashOfName) {
        StringBuilder lines = new StringBuilder();
        hashOfName.forEach(
                (name, hash) -> lines.append(name).append(' ').append(hash).append('\n'));
        return Sha256.of(lines.toString());
    }
}
