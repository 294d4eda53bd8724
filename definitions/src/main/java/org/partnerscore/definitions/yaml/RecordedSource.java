package org.partnerscore.definitions.yaml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A definition file that remembers what was read of it and of the files beside it, so that it can be kept. */
public final class RecordedSource implements DefinitionSource {
    private final DefinitionSource source;
    private final String plainName;
    private final SortedMap<String, String> texts;

    private RecordedSource(DefinitionSource source, String plainName, SortedMap<String, String> texts) {
        this.source = source;
        this.plainName = plainName;
        this.texts = texts;
    }

    /**
     * Remembers what is read of a file.
     *
     * @param plainName the name it is remembered by, without folders
     */
    public static RecordedSource of(DefinitionSource source, String plainName) {
        return new RecordedSource(source, plainName, new TreeMap<>());
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public byte[] bytes() throws IOException {
        byte[] bytes = source.bytes();
        texts.put(plainName, new String(bytes, StandardCharsets.UTF_8));
        return bytes;
    }

    @Override
    public Optional<DefinitionSource> beside(String fileName) {
        return source.beside(fileName).map(other -> new RecordedSource(other, fileName, texts));
    }

    /** The texts read so far, by plain name. */
    public SortedMap<String, String> texts() {
        return new TreeMap<>(texts);
    }
}
