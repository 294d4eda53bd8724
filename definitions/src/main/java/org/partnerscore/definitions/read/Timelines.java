package org.partnerscore.definitions.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Reference;
import org.partnerscore.core.programme.Revision;
import org.partnerscore.definitions.yaml.Read;

/** Joins values that people date one by one into one dated value, as the kernel takes it. */
final class Timelines {
    private Timelines() {}

    /** Every day on which one of the values changes. */
    static SortedSet<LocalDate> changes(Iterable<? extends Dated<?>> values) {
        SortedSet<LocalDate> days = new TreeSet<>();
        values.forEach(value -> value.revisions().forEach(revision -> days.add(revision.from())));
        return days;
    }

    /**
     * One value with a revision for every change of any part; nothing if there is no part, because what there should be one
     * for could not be read.
     *
     * @param parts in order; at a change of several the reference is that of the first
     * @param join makes the value of the parts in force
     */
    static <T, R> Read<Dated<R>> join(String name, Map<String, Dated<T>> parts, Function<Map<String, T>, R> join) {
        List<Revision<R>> revisions = new ArrayList<>();
        for (LocalDate day : changes(parts.values())) {
            Map<String, T> inForce = new LinkedHashMap<>();
            parts.forEach((id, part) -> part.find(day).ifPresent(value -> inForce.put(id, value)));
            revisions.add(new Revision<>(day, join.apply(inForce), reference(day, parts)));
        }
        return revisions.isEmpty() ? Read.failed() : Read.of(new Dated<>(name, revisions));
    }

    private static <T> Reference reference(LocalDate day, Map<String, Dated<T>> parts) {
        return parts.values().stream()
                .flatMap(part -> part.revisions().stream())
                .filter(revision -> revision.from().equals(day))
                .findFirst()
                .orElseThrow()
                .reference();
    }
}
