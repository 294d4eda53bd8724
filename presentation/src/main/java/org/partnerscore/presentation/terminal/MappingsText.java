package org.partnerscore.presentation.terminal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.partnerscore.imports.mapping.Mapping;
import org.partnerscore.presentation.words.Language;

/** Mappings as text. */
public final class MappingsText {
    private final Voice voice;

    public MappingsText(Language language, Style style) {
        this.voice = new Voice(language, style);
    }

    /** Mappings, one a line. */
    public String list(List<Mapping> mappings) {
        return new Report(voice).rows(rows(mappings), List.of()).text();
    }

    /** What a name was found to be mapped to. */
    public String found(String name, List<Mapping> found) {
        String key = found.isEmpty() ? "workspace.mappings.unmapped" : "workspace.mappings.found";
        return new Report(voice)
                .say(voice.say(key, Map.of("name", name)))
                .rows(rows(found), List.of())
                .text();
    }

    private static List<List<String>> rows(List<Mapping> mappings) {
        return mappings.stream()
                .map(mapping -> List.of(
                        mapping.kind().id(), mapping.code(), Objects.toString(mapping.from(), ""), mapping.pattern()))
                .toList();
    }
}
