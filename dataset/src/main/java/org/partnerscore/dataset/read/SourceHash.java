package org.partnerscore.dataset.read;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** The fingerprint of a data set: equal only for the same files with the same bytes. */
final class SourceHash {
    private SourceHash() {}

    /** SHA-256 over each file's name and SHA-256, one file a line, in the order of their names; in hexadecimal. */
    static String of(List<SourceFile> files, int threads) throws IOException {
        List<SourceFile> ordered =
                files.stream().sorted(Comparator.comparing(SourceFile::name)).toList();
        List<String> hashes = InParallel.each(threads, ordered, file -> Sha256.of(file.path()));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ordered.size(); i++) {
            lines.append(ordered.get(i).name())
                    .append(' ')
                    .append(hashes.get(i))
                    .append('\n');
        }
        return Sha256.of(lines.toString());
    }
}
