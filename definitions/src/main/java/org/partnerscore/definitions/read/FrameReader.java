package org.partnerscore.definitions.read;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.partnerscore.core.programme.Group;
import org.partnerscore.core.programme.Text;
import org.partnerscore.definitions.read.Scope.Source;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.YamlFields;
import org.partnerscore.definitions.yaml.YamlValue;

/** Reads names, ids, sources and groups: what the rest refers to. */
final class FrameReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private FrameReader() {}

    /** Whether a text is an id: small letters, digits and single hyphens. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** An id. */
    static Read<String> id(YamlValue value) {
        return value.text()
                .then(text -> isId(text)
                        ? Read.of(text)
                        : value.report("is not an id", "use small letters, digits and single hyphens"));
    }

    /** An id that no other thing of its kind has; it is added to those taken. */
    static Read<String> freshId(YamlFields fields, Set<String> taken) {
        return fields.read(
                "id",
                value -> id(value)
                        .then(id -> taken.add(id)
                                ? Read.of(id)
                                : value.report("is the id of another one already", "choose an id of its own")));
    }

    /** A name in both languages. */
    static Read<Text> name(YamlFields fields) {
        return fields.read(
                "name",
                value -> value.fields("en", "fr").then(both -> {
                    Read<String> en = both.read("en", YamlValue::text);
                    Read<String> fr = both.read("fr", YamlValue::text);
                    return Read.build(() -> new Text(en.get(), fr.get()));
                }));
    }

    /** Texts that make a set; a repeated one is reported. */
    static Read<Set<String>> set(YamlValue list, Function<YamlValue, Read<String>> item) {
        Set<String> seen = new LinkedHashSet<>();
        return list.list(value -> item.apply(value)
                        .then(text -> seen.add(text)
                                ? Read.of(text)
                                : value.report("stands in the list twice", "keep one of the two")))
                .then(items -> items.isEmpty()
                        ? list.report("is an empty list", "name one at least")
                        : Read.of(Set.copyOf(items)));
    }

    /** The published pages by the ids under which lines refer to them. */
    static Map<String, Read<Source>> sources(YamlValue value) {
        Map<String, Read<Source>> sources = new LinkedHashMap<>();
        value.entries().find().ifPresent(entries -> entries.forEach((id, at) -> sources.put(id, source(at))));
        return sources;
    }

    private static Read<Source> source(YamlValue value) {
        return value.fields("page", "revision").then(fields -> {
            Read<String> page = fields.read("page", YamlValue::text);
            Read<LocalDate> revision = fields.read("revision", YamlValue::day);
            return Read.build(() -> new Source(page.get(), revision.get()));
        });
    }

    /** The groups in the order in which they are shown. */
    static Read<List<Group>> groups(YamlValue value, Set<String> ids) {
        return value.list(item -> item.fields("id", "name").then(fields -> {
            Read<String> id = freshId(fields, ids);
            Read<Text> name = name(fields);
            return Read.build(() -> new Group(id.get(), name.get()));
        }));
    }
}
