package org.partnerscore.definitions.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.partnerscore.core.facts.CountryCodes;
import org.partnerscore.definitions.finding.Finding;
import org.partnerscore.definitions.finding.Findings;
import org.partnerscore.definitions.yaml.DefinitionSource;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.TextFile;

/** A list of countries: one ISO 3166-1 alpha-2 code a line; a {@code #} begins a comment. */
public final class CountryFile {
    private CountryFile() {}

    /** The countries of the list; nothing, with a finding for every bad line, if something is wrong with it. */
    public static Read<Set<String>> read(DefinitionSource file, Findings findings) {
        return TextFile.read(file, findings).then(text -> parse(file.name(), text, findings));
    }

    /** What is wrong with a text as a country code; empty if it is one. */
    static Optional<String> remedy(String code) {
        String capitals = code.toUpperCase(Locale.ROOT);
        if (CountryCodes.ALL.contains(code)) {
            return Optional.empty();
        }
        return Optional.of(
                CountryCodes.ALL.contains(capitals)
                        ? "write it in capitals: " + capitals
                        : "write an ISO 3166-1 alpha-2 code such as FR, one a line");
    }

    private static Read<Set<String>> parse(String file, String text, Findings findings) {
        Set<String> countries = new LinkedHashSet<>();
        boolean good = true;
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int comment = line.indexOf('#');
            String code = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (code.isEmpty()) {
                continue;
            }
            Optional<String> remedy = remedy(code);
            if (remedy.isPresent() || !countries.add(code)) {
                findings.add(new Finding(
                        file,
                        i + 1,
                        line.indexOf(code) + 1,
                        "",
                        code,
                        remedy.isPresent() ? "is not a country code" : "stands in the list twice",
                        remedy.orElse("keep one of the two")));
                good = false;
            }
        }
        if (good && countries.isEmpty()) {
            findings.add(file, "", "names no country", "write one code a line");
            good = false;
        }
        return good ? Read.of(countries) : Read.failed();
    }
}
