package org.partnerscore.definitions;

import java.util.List;
import org.partnerscore.definitions.model.ProgrammeDefinition;

/** What of a bundled programme changes after its first day. */
final class Changes {
    private Changes() {}

    /** Day and path of every line that does not begin on the first day. */
    static List<String> of(String programme) {
        ProgrammeDefinition definition = ProgrammeCatalog.bundled().definition(programme);
        return definition.values().stream()
                .flatMap(value -> value.lines().stream()
                        .filter(line ->
                                !line.from().equals(definition.programme().start()))
                        .map(line -> line.from() + " " + value.path()))
                .toList();
    }
}
