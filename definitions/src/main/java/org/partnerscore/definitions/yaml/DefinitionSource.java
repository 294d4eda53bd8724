package org.partnerscore.definitions.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A definition file, from a folder or from the class path, and the files beside it. */
public interface DefinitionSource {
    /** The file's name for people. */
    String name();

    /** Its bytes. */
    byte[] bytes() throws IOException;

    /** A file beside it; empty if there is none. */
    Optional<DefinitionSource> beside(String fileName);

    /** A file on disk. */
    static DefinitionSource of(Path file) {
        return new FileSource(file);
    }

    /** A resource on the class path, with an absolute name; empty if there is none. */
    static Optional<DefinitionSource> ofResource(String name) {
        return DefinitionSource.class.getResource(name) == null
                ? Optional.empty()
                : Optional.of(new ResourceSource(name));
    }

    /** See {@link #of(Path)}. */
    record FileSource(Path file) implements DefinitionSource {
        @Override
        public String name() {
            return file.toString();
        }

        @Override
        public byte[] bytes() throws IOException {
            return Files.readAllBytes(file);
        }

        @Override
        public Optional<DefinitionSource> beside(String fileName) {
            Path other = file.resolveSibling(fileName);
            return Files.isRegularFile(other) ? Optional.of(of(other)) : Optional.empty();
        }
    }

    /** See {@link #ofResource(String)}. */
    record ResourceSource(String name) implements DefinitionSource {
        @Override
        public byte[] bytes() throws IOException {
            try (InputStream in = DefinitionSource.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IOException("resource " + name + " is gone");
                }
                return in.readAllBytes();
            }
        }

        @Override
        public Optional<DefinitionSource> beside(String fileName) {
            return ofResource(name.substring(0, name.lastIndexOf('/') + 1) + fileName);
        }
    }
}
