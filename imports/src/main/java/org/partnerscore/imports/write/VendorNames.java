package org.partnerscore.imports.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.partnerscore.imports.mapping.MappingKind;
import org.partnerscore.imports.value.ResourceLines;

/** What the vendor calls our codes, in one or several ways. It is data: {@code names.csv} beside this class. */
public final class VendorNames {
    private static final Map<String, Map<String, List<String>>> NAMES = load();

    private VendorNames() {}

    private static Map<String, Map<String, List<String>>> load() {
        Map<String, Map<String, List<String>>> names = new LinkedHashMap<>();
        for (String line : ResourceLines.of(VendorNames.class, "names.csv")) {
            String[] cells = line.split(",", 3);
            names.computeIfAbsent(cells[0], kind -> new LinkedHashMap<>())
                    .computeIfAbsent(cells[1], code -> new ArrayList<>())
                    .add(cells[2]);
        }
        return names;
    }

    /** The codes of a kind that have a name. */
    public static Set<String> codes(MappingKind kind) {
        return Objects.requireNonNull(NAMES.get(kind.id())).keySet();
    }

    /** English names of the larger countries by their codes. */
    static Map<String, String> countries() {
        Map<String, String> names = new LinkedHashMap<>();
        Objects.requireNonNull(NAMES.get("country")).forEach((code, some) -> names.put(code, some.get(0)));
        return names;
    }

    /** The names of a code, the usual one first. */
    public static List<String> of(MappingKind kind, String code) {
        return Objects.requireNonNull(
                Objects.requireNonNull(NAMES.get(kind.id())).get(code), () -> "no export has a name for " + code);
    }
}
