package org.partnerscore.definitions.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerscore.definitions.finding.Finding;
import org.partnerscore.definitions.finding.Findings;
import org.partnerscore.definitions.finding.Spelling;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value of a YAML file with its place. Each way of reading it reports what does not fit and then gives nothing. */
public final class YamlValue {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Node node;
    private final Node name;
    private final String path;
    private final String file;
    private final Findings findings;

    YamlValue(Node node, String path, String file, Findings findings) {
        this(node, node, path, file, findings);
    }

    /** @param name where its name stands, or the value itself if it has none */
    private YamlValue(Node node, Node name, String path, String file, Findings findings) {
        this.node = node;
        this.name = name;
        this.path = path;
        this.file = file;
        this.findings = findings;
    }

    /** The place within the document, e.g. {@code indicators[2].target}. */
    public String path() {
        return path;
    }

    /** Line of the file on which it begins, counted from 1; 0 if unknown. */
    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** Column of the file in which it begins, counted from 1; 0 if unknown. */
    public int column() {
        return node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    }

    /** Whether it is {@code null} or left empty. */
    public boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    /** Whether it has fields. */
    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** Reports something wrong with this value. */
    public <T> Read<T> report(String message, String remedy) {
        return report(node, message, remedy);
    }

    /** Reports that a field of this name should not be here. */
    public <T> Read<T> reportName(String message, String remedy) {
        return report(name, message, remedy);
    }

    private <T> Read<T> report(Node at, String message, String remedy) {
        Optional<Mark> mark = at.getStartMark();
        findings.add(new Finding(
                file,
                mark.map(m -> m.getLine() + 1).orElse(0),
                mark.map(m -> m.getColumn() + 1).orElse(0),
                path,
                at instanceof ScalarNode scalar ? scalar.getValue() : "",
                message,
                remedy));
        return Read.failed();
    }

    /** A text that is not blank. */
    public Read<String> text() {
        if (node instanceof ScalarNode scalar && !isNull() && !scalar.getValue().isBlank()) {
            return Read.of(scalar.getValue());
        }
        return report("must be a text", "write one");
    }

    /** A text that is one of a set of names. */
    public <T> Read<T> oneOf(Map<String, T> known, String what) {
        return text().then(name -> {
            T found = known.get(name);
            return found == null
                    ? report("is not a known " + what, Spelling.remedy(name, known.keySet()))
                    : Read.of(found);
        });
    }

    /** The name of one of an enum's constants. */
    public <E extends Enum<E>> Read<E> oneOf(E[] constants, String what) {
        return oneOf(
                Arrays.stream(constants)
                        .collect(Collectors.toMap(
                                Enum::name, constant -> constant, (one, other) -> one, LinkedHashMap::new)),
                what);
    }

    /** A number, exact. */
    public Read<BigDecimal> number() {
        return node instanceof ScalarNode scalar
                        && NUMBER.matcher(scalar.getValue()).matches()
                ? Read.of(new BigDecimal(scalar.getValue()))
                : report("must be a number", "write digits without separators, e.g. 150000 or 12.50");
    }

    /** A whole number above 0. */
    public Read<Integer> count() {
        return number().then(number -> {
            try {
                int count = number.intValueExact();
                if (count > 0) {
                    return Read.of(count);
                }
            } catch (ArithmeticException e) {
                // reported below like a number that is too small
            }
            return report("must be a whole number above 0", "write such a number");
        });
    }

    /** A day. */
    public Read<LocalDate> day() {
        if (node instanceof ScalarNode scalar && DAY.matcher(scalar.getValue()).matches()) {
            try {
                return Read.of(LocalDate.parse(scalar.getValue()));
            } catch (DateTimeException e) {
                return report("is not a day of the calendar", "write a day that exists");
            }
        }
        return report("must be a day", "write it as 2020-09-16");
    }

    /** A list, each of its items read by a function. */
    public <T> Read<List<T>> list(Function<YamlValue, Read<T>> item) {
        if (!(node instanceof SequenceNode sequence)) {
            return report("must be a list", "begin each item with '- ' or write [a, b]");
        }
        List<Read<T>> items = new ArrayList<>();
        for (Node child : sequence.getValue()) {
            items.add(item.apply(new YamlValue(child, path + "[" + items.size() + "]", file, findings)));
        }
        return Read.all(items);
    }

    /** Whether this is a list. */
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether this has fields, and one of a name. */
    public boolean has(String field) {
        return node instanceof MappingNode mapping
                && mapping.getValue().stream()
                        .anyMatch(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                                && key.getValue().equals(field));
    }

    /** Fields by name, whatever their names are, in the order of the file; a name used twice is reported. */
    public Read<Map<String, YamlValue>> entries() {
        if (!(node instanceof MappingNode mapping)) {
            return report("must have fields", "write 'name: value' lines or {name: value}");
        }
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlValue key = new YamlValue(tuple.getKeyNode(), path, file, findings);
            key.text().find().ifPresent(field -> {
                String childPath = path.isEmpty() ? field : path + "." + field;
                YamlValue child = new YamlValue(tuple.getValueNode(), tuple.getKeyNode(), childPath, file, findings);
                if (entries.putIfAbsent(field, child) != null) {
                    child.reportName("is given twice", "keep one of the two");
                }
            });
        }
        return Read.of(entries);
    }

    /** Fields by name, of which only certain ones may stand; any other name is reported. */
    public Read<YamlFields> fields(String... known) {
        return entries().then(entries -> {
            List<String> names = List.of(known);
            Set<String> misspelt = new HashSet<>();
            entries.forEach((field, child) -> {
                if (!names.contains(field)) {
                    child.reportName("is not a field here", Spelling.remedy(field, names));
                    Spelling.nearest(field, names).ifPresent(misspelt::add);
                }
            });
            return Read.of(new YamlFields(this, entries, misspelt));
        });
    }

    /** The value as plain lists, maps, numbers and texts, as JSON would hold it. */
    public @Nullable Object plain() {
        if (node instanceof SequenceNode) {
            List<@Nullable Object> items = new ArrayList<>();
            list(item -> Read.of(item)).get().forEach(item -> items.add(item.plain()));
            return items;
        }
        if (node instanceof MappingNode) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            entries().get().forEach((name, child) -> fields.put(name, child.plain()));
            return fields;
        }
        String text = ((ScalarNode) node).getValue();
        if (isNull()) {
            return null;
        }
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
    }
}
