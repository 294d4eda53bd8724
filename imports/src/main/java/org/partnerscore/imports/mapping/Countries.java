package org.partnerscore.imports.mapping;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.partnerscore.core.facts.CountryCodes;
import org.partnerscore.imports.value.ResourceLines;

/**
 * Countries by code of ISO 3166-1 or by English name. The names are data, {@code countries.csv} beside this class, since
 * those of a JDK differ from one version to the next.
 */
public final class Countries {
    private static final Map<String, String> BY_NAME = load();

    private Countries() {}

    private static Map<String, String> load() {
        Map<String, String> codes = new HashMap<>();
        for (String line : ResourceLines.of(Countries.class, "countries.csv")) {
            String[] cells = line.split(",", -1);
            codes.put(cells[0], cells[1]);
        }
        return Map.copyOf(codes);
    }

    /** The code of a country, which may be named by its code in capitals or not; empty if there is no such country. */
    public static Optional<String> code(String name) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        if (CountryCodes.ALL.contains(upper)) {
            return Optional.of(upper);
        }
        return Optional.ofNullable(BY_NAME.get(PlainName.lettersOf(name)));
    }
}
