package org.partnerscore.presentation.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A document that is small enough to be put together before it is written.
 *
 * @param name name of its schema
 * @param version version of its schema
 * @param tree what is in it, in order: maps, lists, texts, numbers, truth values and null
 */
public record TreeDocument(String name, int version, Map<String, @Nullable Object> tree) implements Document {
    public TreeDocument {
        tree = Collections.unmodifiableMap(new LinkedHashMap<>(tree));
    }

    @Override
    public void content(JsonGenerator json) {
        tree.forEach((property, value) -> {
            json.writeName(property);
            Values.tree(json, value);
        });
    }

    /** An object, whose properties keep the order in which they are put. */
    static Map<String, @Nullable Object> object() {
        return new LinkedHashMap<>();
    }

    /** An object for each of some things. */
    static <T> List<Map<String, @Nullable Object>> list(List<T> all, Function<T, Map<String, @Nullable Object>> one) {
        return all.stream().map(one).toList();
    }

    /** A text, null where there is none or it is empty. */
    static @Nullable String text(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    /** Money as text with two decimals; null where there is none. */
    static @Nullable String money(@Nullable BigDecimal usd) {
        return usd == null ? null : usd.setScale(2).toPlainString();
    }

    /** A number as text without exponent. */
    static String exact(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
