package org.partnerscore.definitions.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Reference;
import org.partnerscore.core.programme.Revision;
import org.partnerscore.definitions.model.DatedLine;
import org.partnerscore.definitions.model.DatedValue;
import org.partnerscore.definitions.read.Scope.Source;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.YamlFields;
import org.partnerscore.definitions.yaml.YamlValue;

/** Reads dated values: lines with a first day, a value, a unit and a reference. */
final class DatedReader {
    private static final Pattern RULE = Pattern.compile("R[0-9]{1,3}");

    private final Scope scope;

    DatedReader(Scope scope) {
        this.scope = scope;
    }

    /** A value that must be in force from the programme's first day on, for ever. */
    <T> Read<Dated<T>> always(YamlValue lines, String name, @Nullable String unit, Function<YamlValue, Read<T>> value) {
        return read(lines, name, unit, true, line -> stated(line, value));
    }

    /** A value that may begin later and end. */
    <T> Read<Dated<T>> sometimes(
            YamlValue lines, String name, @Nullable String unit, Function<YamlValue, Read<T>> value) {
        return read(lines, name, unit, false, line -> stated(line, value));
    }

    /** A value without unit that is always in force and whose lines state it in a way of their own. */
    <T> Read<Dated<T>> always(YamlValue lines, String name, LineReader<T> how) {
        return read(lines, name, null, true, how);
    }

    /** Reads the value out of the fields of a line. */
    interface LineReader<T> {
        Read<Stated<T>> read(YamlFields line);
    }

    /**
     * A line's value.
     *
     * @param value the value; null where it is abolished
     * @param plain the same as JSON would hold it
     */
    record Stated<T>(@Nullable T value, @Nullable Object plain) {}

    private static <T> Read<Stated<T>> stated(YamlFields line, Function<YamlValue, Read<T>> how) {
        line.forbid("file", "this value is written out");
        return line.read(
                "value",
                value -> value.isNull()
                        ? Read.of(new Stated<>(null, null))
                        : how.apply(value).then(read -> Read.of(new Stated<>(read, value.plain()))));
    }

    private <T> Read<Dated<T>> read(
            YamlValue list, String name, @Nullable String unit, boolean always, LineReader<T> how) {
        List<Read<Line<T>>> lines = new ArrayList<>();
        Read<List<YamlValue>> items = list.list(Read::of);
        items.find().ifPresent(all -> all.forEach(item -> lines.add(line(item, unit, how))));
        if (items.find().isPresent() && lines.isEmpty()) {
            return list.report("has no line at all", "add one that begins on the programme's first day");
        }
        return items.then(all -> Read.all(lines)).then(all -> {
            if (!inOrder(all, always)) {
                return Read.failed();
            }
            scope.values.add(new DatedValue(
                    name,
                    unit,
                    all.stream()
                            .map(line -> new DatedLine(line.from, line.stated.plain(), line.reference))
                            .toList()));
            return Read.of(new Dated<>(
                    name,
                    all.stream()
                            .map(line -> new Revision<>(line.from, line.stated.value(), line.reference))
                            .toList()));
        });
    }

    private <T> Read<Line<T>> line(YamlValue item, @Nullable String unit, LineReader<T> how) {
        return item.fields("from", "value", "file", "unit", "rule", "source").then(line -> {
            Read<LocalDate> from = line.read("from", YamlValue::day);
            Read<Stated<T>> stated = how.read(line);
            Read<Boolean> unitAgrees = unit(line, unit);
            Read<String> rule = line.read("rule", DatedReader::rule);
            Read<Source> source = line.read(
                    "source", value -> value.oneOf(scope.sources, "source").then(page -> page));
            return Read.build(() -> {
                unitAgrees.get();
                Source page = source.get();
                return new Line<>(
                        item, from.get(), stated.get(), new Reference(rule.get(), page.page(), page.revision()));
            });
        });
    }

    private static Read<Boolean> unit(YamlFields line, @Nullable String unit) {
        if (unit == null) {
            Optional<YamlValue> given = line.find("unit");
            line.forbid("unit", "this value has none");
            return given.isEmpty() ? Read.of(true) : Read.failed();
        }
        return line.read(
                "unit",
                value -> value.text()
                        .then(text -> text.equals(unit)
                                ? Read.of(true)
                                : value.report("is not the unit of this value", "write " + unit)));
    }

    /** The number of a rule. */
    static Read<String> rule(YamlValue value) {
        return value.text()
                .then(text -> RULE.matcher(text).matches()
                        ? Read.of(text)
                        : value.report("is not the number of a rule", "write it as R7"));
    }

    /** Reports every line that leaves a gap or claims days of the line before it. */
    private <T> boolean inOrder(List<Line<T>> lines, boolean always) {
        boolean good = true;
        LocalDate start = scope.start;
        for (int i = 0; i < lines.size(); i++) {
            Line<T> line = lines.get(i);
            if (i > 0 && line.from.equals(lines.get(i - 1).from)) {
                good = line.bad("two rules are in force on " + line.from, "give each line a first day of its own");
            } else if (i > 0 && line.from.isBefore(lines.get(i - 1).from)) {
                good = line.bad(
                        "begins before the line above it: two rules are in force",
                        "put the lines in order of their first day");
            }
            if (start != null && line.from.isBefore(start)) {
                good = line.bad("begins before the programme does, on " + start, "begin on that day or later");
            }
            if (always && i == 0 && start != null && line.from.isAfter(start)) {
                good = line.bad(
                        "no rule is in force from " + start + " to " + line.from.minusDays(1),
                        "begin on " + start + " or add a line for the days before");
            }
            if (always && line.stated.value() == null) {
                good = line.bad(
                        "abolishes a value that is needed: no rule is in force from " + line.from + " on",
                        "give it a value");
            }
        }
        return good;
    }

    private record Line<T>(YamlValue at, LocalDate from, Stated<T> stated, Reference reference) {
        boolean bad(String message, String remedy) {
            at.report(message, remedy);
            return false;
        }
    }
}
