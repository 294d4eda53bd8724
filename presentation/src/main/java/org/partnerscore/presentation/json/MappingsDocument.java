package org.partnerscore.presentation.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.imports.mapping.Mapping;

/** What names are mapped to. */
public final class MappingsDocument {
    private MappingsDocument() {}

    /** @param version hash of all mappings in force */
    public static Document of(String version, List<Mapping> mappings) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("version", version);
        tree.put("mappings", TreeDocument.list(mappings, mapping -> {
            Map<String, @Nullable Object> one = TreeDocument.object();
            one.put("maps", mapping.kind().id());
            one.put("pattern", mapping.pattern());
            one.put("code", mapping.code());
            one.put("from", TreeDocument.text(mapping.from()));
            one.put("note", TreeDocument.text(mapping.note()));
            return one;
        }));
        return new TreeDocument("mappings", 1, tree);
    }
}
