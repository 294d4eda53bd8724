package org.partnerscore.definitions.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.partnerscore.definitions.ProgrammeTemplate;

/** A part of the schema of programme files. */
final class SchemaPart {
    private final Map<?, ?> part;

    private SchemaPart(Map<?, ?> part) {
        this.part = part;
    }

    /** The whole schema. */
    static SchemaPart ofProgrammes() {
        return new SchemaPart(ProgrammeTemplate.schema());
    }

    /**
     * The part under some names.
     *
     * @throws IllegalStateException if the schema has no such part
     */
    SchemaPart at(String... names) {
        Map<?, ?> at = part;
        for (String name : names) {
            if (!(at.get(name) instanceof Map<?, ?> inner)) {
                throw new IllegalStateException("the schema has no " + String.join(".", names));
            }
            at = inner;
        }
        return new SchemaPart(at);
    }

    /** What it describes itself as. */
    String description() {
        return String.valueOf(
                Objects.requireNonNull(part.get("description"), "a part of the schema needs a description"));
    }

    /** Whether a field must be there. */
    boolean requires(String field) {
        return part.get("required") instanceof List<?> names && names.contains(field);
    }

    /** Whether it is a list of dated lines, or such a list for each pathway. */
    boolean isDated() {
        return "array".equals(part.get("type")) || part.get("patternProperties") instanceof Map<?, ?>;
    }

    /** The value of one dated line. */
    SchemaPart line() {
        return new SchemaPart(lines()).at("items", "properties", "value");
    }

    /** The units that a dated line can have; empty if it has none. */
    List<String> units() {
        if (!isDated()
                || !(new SchemaPart(lines()).at("items", "properties").part.get("unit") instanceof Map<?, ?> unit)) {
            return List.of();
        }
        return unit.get("enum") instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(unit.get("const")));
    }

    /** The values that are told apart by name, with what each means. */
    Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        if (part.get("oneOf") instanceof List<?> all) {
            all.stream()
                    .flatMap(choice -> choice instanceof Map<?, ?> map ? Stream.of(map) : Stream.empty())
                    .filter(choice -> choice.containsKey("const"))
                    .forEach(choice ->
                            choices.put(String.valueOf(choice.get("const")), new SchemaPart(choice).description()));
        }
        return choices;
    }

    private Map<?, ?> lines() {
        return part.get("patternProperties") instanceof Map<?, ?> byPathway
                        && byPathway.values().iterator().next() instanceof Map<?, ?> lines
                ? lines
                : part;
    }
}
