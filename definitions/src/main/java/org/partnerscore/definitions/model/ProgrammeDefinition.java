package org.partnerscore.definitions.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnerscore.core.programme.Programme;

/**
 * A programme file that was found good.
 *
 * @param file the file's name
 * @param replacesBundled whether it may take the place of a bundled programme with its id
 * @param programme as the kernel takes it
 * @param values every dated value, in the order of the file
 * @param notes by indicator id
 * @param sources the texts it was read from, the programme file and those beside it, by file name
 */
public record ProgrammeDefinition(
        String file,
        boolean replacesBundled,
        Programme programme,
        List<DatedValue> values,
        Map<String, IndicatorNotes> notes,
        Map<String, String> sources) {
    public ProgrammeDefinition {
        values = List.copyOf(values);
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    /** The programme's id. */
    public String id() {
        return programme.id();
    }
}
