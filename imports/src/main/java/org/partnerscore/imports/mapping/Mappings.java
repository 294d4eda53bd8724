package org.partnerscore.imports.mapping;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.read.Sha256;

/**
 * All mappings in force: those that come with the software and those of the user's files after them. Of several
 * patterns that fit a name, the one with the most characters beside its stars counts; of equal ones the one that began
 * latest; of equal ones still the last, so that a user's line replaces a shipped one.
 */
public final class Mappings {
    private static final Mappings SHIPPED = new Mappings(MappingFile.parse(MappingFile.shippedText()));

    private final List<Mapping> all;
    private final List<Compiled> byWeight;

    private Mappings(List<Mapping> all) {
        this.all = List.copyOf(all);
        List<Compiled> compiled = new ArrayList<>();
        for (Mapping mapping : all) {
            compiled.add(new Compiled(mapping, mapping.compiled(), compiled.size()));
        }
        compiled.sort(Comparator.comparing((Compiled one) -> -one.mapping.weight())
                .thenComparing(one -> start(one.mapping), Comparator.reverseOrder())
                .thenComparing(one -> -one.place));
        byWeight = List.copyOf(compiled);
    }

    private record Compiled(Mapping mapping, Pattern pattern, int place) {}

    /** Those that come with the software. */
    public static Mappings shipped() {
        return SHIPPED;
    }

    /** These and more after them. */
    public Mappings with(List<Mapping> more) {
        List<Mapping> both = new ArrayList<>(all);
        both.addAll(more);
        return new Mappings(both);
    }

    /** All of them, in their order. */
    public List<Mapping> all() {
        return all;
    }

    /**
     * The mapping of a name in a month.
     *
     * @param month the month of the row it is in; null takes what holds last
     * @return empty if no pattern fits
     */
    public Optional<Mapping> of(MappingKind kind, String name, @Nullable YearMonth month) {
        String plain = PlainName.of(name);
        for (Compiled one : byWeight) {
            if (one.mapping.kind() == kind
                    && (month == null || one.mapping.inForce(month))
                    && one.pattern.matcher(plain).matches()) {
                return Optional.of(one.mapping);
            }
        }
        return Optional.empty();
    }

    /** What each kind of mapping makes of a name by what holds last. */
    public List<Mapping> of(String name) {
        return Stream.of(MappingKind.values())
                .flatMap(kind -> of(kind, name, null).stream())
                .toList();
    }

    /** SHA-256 of all of them, in hexadecimal: equal versions map every name equally. */
    public String version() {
        return Sha256.of(MappingFile.text(all));
    }

    private static YearMonth start(Mapping mapping) {
        YearMonth from = mapping.from();
        return from == null ? YearMonth.of(0, 1) : from;
    }
}
