package org.partnerscore.workspace.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes the canonical data set of files received: a pure function of them, their order and the mappings. */
public interface Derivation {
    /** What it is, with its version: another one may derive other bytes. */
    String version();

    /**
     * Derives.
     *
     * @param files in the order of receipt
     * @param mappings files that were added to the mappings that come with the software, the oldest first
     * @param target an empty folder for the tables
     * @return what is worth knowing about the data set
     */
    Summary derive(List<ReceivedFile> files, List<Path> mappings, Path target) throws IOException;
}
