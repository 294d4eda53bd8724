package org.partnerscore.workspace.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.run.Manifest;

/**
 * Something that one run came from and the other did not.
 *
 * @param kind what it is
 * @param before as the first run had it; empty if it had none
 * @param after as the second run had it; empty if it had none
 */
public record OriginChange(Kind kind, String before, String after) {
    /** What may differ. */
    public enum Kind {
        FILE("file"),
        MAPPING("mapping"),
        DEFINITION("definition"),
        COUNTRIES("countries"),
        RULES_AS_OF("rules-as-of"),
        MONTH("month"),
        DERIVATION("derivation"),
        SOFTWARE("software");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    static List<OriginChange> between(Manifest before, Manifest after) {
        List<OriginChange> changes = new ArrayList<>();
        before.inputs().files().stream()
                .filter(file -> !after.inputs().files().contains(file))
                .forEach(file -> changes.add(new OriginChange(Kind.FILE, file.name(), "")));
        after.inputs().files().stream()
                .filter(file -> !before.inputs().files().contains(file))
                .forEach(file -> changes.add(new OriginChange(Kind.FILE, "", file.name())));
        add(changes, Kind.MAPPING, before.inputs().mappings(), after.inputs().mappings());
        add(changes, Kind.DEFINITION, before.definition(), after.definition());
        add(changes, Kind.COUNTRIES, text(before.countries()), text(after.countries()));
        add(changes, Kind.RULES_AS_OF, before.rulesAsOf(), after.rulesAsOf());
        add(changes, Kind.MONTH, before.month(), after.month());
        add(changes, Kind.DERIVATION, before.derivation(), after.derivation());
        add(changes, Kind.SOFTWARE, before.software(), after.software());
        return changes;
    }

    private static void add(List<OriginChange> changes, Kind kind, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(new OriginChange(kind, before.toString(), after.toString()));
        }
    }

    private static String text(@Nullable String hash) {
        return Objects.requireNonNullElse(hash, "");
    }
}
