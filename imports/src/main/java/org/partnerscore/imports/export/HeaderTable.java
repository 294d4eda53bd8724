package org.partnerscore.imports.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.partnerscore.imports.value.ResourceLines;

/**
 * Which columns each kind of export has, under all the names they have gone by. It is data: {@code headers.csv} beside
 * this class. Names are compared without regard to case, spaces and underscores.
 */
public final class HeaderTable {
    private static final HeaderTable SHIPPED = load();
    private static final Comparator<HeaderFinding> BEST = Comparator.comparing(HeaderFinding::known)
            .thenComparing(HeaderFinding::complete)
            .thenComparing(finding -> -finding.missing().size())
            .thenComparing(finding -> -finding.kind().ordinal());

    private final Map<ExportKind, List<Field>> fields = new EnumMap<>(ExportKind.class);
    private final Map<ExportKind, List<List<String>>> columns = new EnumMap<>(ExportKind.class);

    private HeaderTable() {
        for (ExportKind kind : ExportKind.values()) {
            fields.put(kind, new ArrayList<>());
            columns.put(kind, new ArrayList<>());
        }
    }

    /** The table that comes with the software. */
    public static HeaderTable shipped() {
        return SHIPPED;
    }

    private static HeaderTable load() {
        Map<String, ExportKind> kinds = new LinkedHashMap<>();
        for (ExportKind kind : ExportKind.values()) {
            kinds.put(kind.id(), kind);
        }
        HeaderTable table = new HeaderTable();
        for (String line : ResourceLines.of(HeaderTable.class, "headers.csv")) {
            String[] cells = line.split(",", -1);
            ExportKind kind = Objects.requireNonNull(kinds.get(cells[0]), line);
            List<String> headers = List.of(cells[4].split("\\|"));
            Objects.requireNonNull(table.columns.get(kind)).add(headers);
            if (!cells[3].equals("known")) {
                FieldType type = FieldType.valueOf(cells[2].toUpperCase(Locale.ROOT));
                Field.Need need = Field.Need.valueOf(cells[3].toUpperCase(Locale.ROOT));
                Objects.requireNonNull(table.fields.get(kind)).add(new Field(cells[1], type, need, headers));
            }
        }
        return table;
    }

    /** The fields that are read from exports of a kind. */
    public List<Field> fields(ExportKind kind) {
        return List.copyOf(Objects.requireNonNull(fields.get(kind)));
    }

    /** All columns of a kind in their order, each under the names it has gone by. */
    public List<List<String>> columns(ExportKind kind) {
        return List.copyOf(Objects.requireNonNull(columns.get(kind)));
    }

    /**
     * The kind of export that a header line is, or comes nearest to: the one that knows the most of its names, of
     * equal ones the one that has all its columns.
     *
     * @return empty if no kind knows half of its own columns in it
     */
    public Optional<HeaderFinding> recognise(List<String> header) {
        return Arrays.stream(ExportKind.values())
                .map(kind -> finding(kind, header))
                .filter(finding -> finding.complete() || 2 * finding.known() >= size(finding.kind()))
                .max(BEST);
    }

    private int size(ExportKind kind) {
        return columns(kind).size();
    }

    private HeaderFinding finding(ExportKind kind, List<String> header) {
        Map<String, Integer> places = new LinkedHashMap<>();
        Set<String> repeated = new LinkedHashSet<>();
        for (int i = 0; i < header.size(); i++) {
            if (places.putIfAbsent(plain(header.get(i)), i) != null) {
                repeated.add(plain(header.get(i)));
            }
        }
        Set<String> known = new HashSet<>();
        columns(kind).forEach(names -> names.forEach(name -> known.add(plain(name))));
        known.retainAll(places.keySet());
        Map<String, Integer> found = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        for (Field field : fields(kind)) {
            Optional<String> name = field.headers().stream()
                    .filter(alias -> places.containsKey(plain(alias)))
                    .findFirst();
            if (name.isPresent()) {
                int place = Objects.requireNonNull(places.get(plain(name.get())));
                found.put(field.name(), place);
                if (repeated.contains(plain(name.get()))) {
                    twice.add(header.get(place));
                }
            } else if (field.need() != Field.Need.OPTIONAL) {
                missing.add(field.header());
            }
        }
        return new HeaderFinding(kind, found, missing, twice, known.size());
    }

    /** A name without what drifts: case, spaces, underscores and other punctuation. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
