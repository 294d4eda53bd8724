package org.partnerscore.definitions.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Reference;
import org.partnerscore.definitions.model.DatedLine;
import org.partnerscore.definitions.model.DatedValue;
import org.partnerscore.definitions.model.ProgrammeDefinition;

/** The dated lines of a definition as rows of tables. */
final class Lines {
    private static final String ABOLISHED = "none";

    private final ProgrammeDefinition definition;

    Lines(ProgrammeDefinition definition) {
        this.definition = definition;
    }

    /** The lines of a value, with its path; none if the file leaves it out. */
    private List<DatedLine> of(String path) {
        return definition.values().stream()
                .filter(value -> value.path().equals(path))
                .findFirst()
                .map(DatedValue::lines)
                .orElse(List.of());
    }

    /** A row for each line: first day, cells made of the value in force from that day on, where it was published. */
    <T> List<List<String>> rows(String path, Dated<T> dated, Function<T, List<String>> cells) {
        return rows(path, dated, cells, List.of());
    }

    /** The same with cells after the first day that are the same in all rows. */
    <T> List<List<String>> rows(String path, Dated<T> dated, Function<T, List<String>> cells, List<String> before) {
        List<List<String>> rows = new ArrayList<>();
        for (DatedLine line : of(path)) {
            List<String> row = new ArrayList<>();
            row.add(line.from().toString());
            row.addAll(before);
            row.addAll(dated.find(line.from()).map(cells).orElse(List.of(ABOLISHED)));
            row.add(source(line.reference()));
            rows.add(row);
        }
        return rows;
    }

    /** Several rows for each line, e.g. one for each market. */
    <T> List<List<String>> manyRows(String path, Dated<T> dated, Function<T, List<List<String>>> cells) {
        List<List<String>> rows = new ArrayList<>();
        for (DatedLine line : of(path)) {
            Optional<T> value = dated.find(line.from());
            for (List<String> each : value.map(cells).orElse(List.of())) {
                List<String> row = new ArrayList<>();
                row.add(line.from().toString());
                row.addAll(each);
                row.add(source(line.reference()));
                rows.add(row);
            }
        }
        return rows;
    }

    /** Rule, with a link to it, and revision of the page. */
    static String source(Reference reference) {
        return rule(reference.rule(), "../../rules.md") + ", page of " + reference.revision();
    }

    /** A rule's number with a link to it. */
    static String rule(String rule, String rules) {
        return "[" + rule + "](" + rules + "#" + rule.toLowerCase(java.util.Locale.ROOT) + ")";
    }
}
