package org.partnerscore.definitions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Reference;
import org.partnerscore.core.programme.Text;
import org.partnerscore.definitions.model.DatedLine;
import org.partnerscore.definitions.model.DatedValue;
import org.partnerscore.definitions.model.ProgrammeDefinition;

/**
 * What of a programme is in force on a day.
 *
 * @param programme the programme's id
 * @param name for people
 * @param asOf the day
 * @param entries every dated value, in the order of the programme's file
 */
public record ProgrammeView(String programme, Text name, LocalDate asOf, List<Entry> entries) {
    public ProgrammeView {
        entries = List.copyOf(entries);
    }

    /** The programme on a day. */
    public static ProgrammeView on(ProgrammeDefinition definition, LocalDate day) {
        return new ProgrammeView(
                definition.id(),
                definition.programme().name(),
                day,
                definition.values().stream().map(value -> Entry.on(value, day)).toList());
    }

    /** The same as JSON would hold it: maps, lists, texts and numbers, keys in snake_case. */
    public Map<String, Object> document() {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("en", name.en());
        names.put("fr", name.fr());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("programme", programme);
        document.put("name", names);
        document.put("as_of", asOf.toString());
        document.put("values", entries.stream().map(Entry::document).toList());
        return document;
    }

    /**
     * A value on the day.
     *
     * @param path what it is, by ids, e.g. {@code net-customer-adds.target.customer-engagement}
     * @param value BigDecimal, String, List or Map; null where no rule is in force
     * @param unit what it is counted in; null where it has no unit
     * @param since first day of the line in force, also of one that abolishes; null before the first line
     * @param until last day before the next line; null if there is no next line
     * @param reference where the line was published; null before the first line
     */
    public record Entry(
            String path,
            @Nullable Object value,
            @Nullable String unit,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable Reference reference) {

        static Entry on(DatedValue value, LocalDate day) {
            Optional<DatedLine> line = value.on(day);
            return new Entry(
                    value.path(),
                    line.map(DatedLine::value).orElse(null),
                    value.unit(),
                    line.map(DatedLine::from).orElse(null),
                    value.after(day).map(next -> next.from().minusDays(1)).orElse(null),
                    line.map(DatedLine::reference).orElse(null));
        }

        /** The value on one line, as the programme's file would write it; empty where no rule is in force. */
        public String text() {
            return value == null ? "" : flow(value);
        }

        private static String flow(@Nullable Object value) {
            if (value instanceof Map<?, ?> map) {
                return map.entrySet().stream()
                        .map(field -> field.getKey() + ": " + flow(field.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            }
            if (value instanceof List<?> list) {
                return list.stream().map(Entry::flow).collect(Collectors.joining(", ", "[", "]"));
            }
            return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
        }

        Map<String, @Nullable Object> document() {
            Map<String, @Nullable Object> document = new LinkedHashMap<>();
            document.put("path", path);
            document.put("value", value);
            document.put("unit", unit);
            document.put("since", since == null ? null : since.toString());
            document.put("until", until == null ? null : until.toString());
            document.put("rule", reference == null ? null : reference.rule());
            document.put("page", reference == null ? null : reference.page());
            document.put(
                    "revision", reference == null ? null : reference.revision().toString());
            return document;
        }
    }
}
