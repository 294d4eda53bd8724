package org.partnerscore.workspace.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** What separates the values of a text that was taken for an export. */
public final class Separators {
    private Separators() {}

    /** A tab where the header line holds one, else a comma. */
    public static char of(Path text) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(text)) {
            String header = Objects.requireNonNullElse(reader.readLine(), "");
            return header.indexOf('\t') >= 0 ? '\t' : ',';
        }
    }
}
