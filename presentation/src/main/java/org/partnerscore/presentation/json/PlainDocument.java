package org.partnerscore.presentation.json;

import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * A document whose content is at hand as plain values.
 *
 * @param name name of its schema
 * @param version version of its schema
 * @param properties what it holds, in their order: texts, numbers, booleans, lists, maps, null
 */
public record PlainDocument(String name, int version, Map<String, ?> properties) implements Document {
    @Override
    public void content(JsonGenerator json) {
        properties.forEach(json::writePOJOProperty);
    }
}
