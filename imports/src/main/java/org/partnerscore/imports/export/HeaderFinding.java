package org.partnerscore.imports.export;

import java.util.List;
import java.util.Map;

/**
 * What a header line turned out to be, or comes nearest to.
 *
 * @param kind the kind of export
 * @param places where its fields stand, by their names, from 0; fields that are left out are not in it
 * @param missing names of columns that must be there and are not
 * @param repeated names of columns that are there more than once and are read
 * @param known how many of the header's names the kind knows
 */
public record HeaderFinding(
        ExportKind kind, Map<String, Integer> places, List<String> missing, List<String> repeated, int known) {
    public HeaderFinding {
        places = Map.copyOf(places);
        missing = List.copyOf(missing);
        repeated = List.copyOf(repeated);
    }

    /** Whether every column is there that must be. */
    public boolean complete() {
        return missing.isEmpty();
    }
}
