package org.partnerscore.definitions.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The fields of a value. */
public final class YamlFields {
    private final YamlValue owner;
    private final Map<String, YamlValue> fields;
    private final Set<String> misspelt;

    /** @param misspelt names that fields with an unknown name were probably meant to have; they are reported already */
    YamlFields(YamlValue owner, Map<String, YamlValue> fields, Set<String> misspelt) {
        this.owner = owner;
        this.fields = fields;
        this.misspelt = misspelt;
    }

    /** The value whose fields these are. */
    public YamlValue owner() {
        return owner;
    }

    /** A field that may be missing. */
    public Optional<YamlValue> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** A field that must be there; its absence is reported. */
    public Read<YamlValue> require(String name) {
        YamlValue value = fields.get(name);
        if (value != null) {
            return Read.of(value);
        }
        return misspelt.contains(name) ? Read.failed() : owner.report("has no '" + name + "'", "add '" + name + ": …'");
    }

    /** A field that must be there, read by a function. */
    public <T> Read<T> read(String name, Function<YamlValue, Read<T>> how) {
        return require(name).then(how);
    }

    /** Reports a field that must not be there. */
    public void forbid(String name, String because) {
        find(name).ifPresent(value -> value.reportName("has no place here: " + because, "leave it out"));
    }
}
