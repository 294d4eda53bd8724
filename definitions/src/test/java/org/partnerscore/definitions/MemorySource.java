package org.partnerscore.definitions;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.partnerscore.definitions.yaml.DefinitionSource;

/** A file that is in memory and has no others beside it. */
final class MemorySource implements DefinitionSource {
    private final String name;
    private final byte[] bytes;

    MemorySource(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    MemorySource(String name, String text) {
        this(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public Optional<DefinitionSource> beside(String fileName) {
        return Optional.empty();
    }
}
