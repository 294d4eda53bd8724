package org.partnerscore.definitions;

import java.util.Collection;
import java.util.TreeSet;
import org.partnerscore.definitions.finding.Spelling;

/** A programme was asked for that no definition has. */
public final class UnknownProgrammeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param id the id asked for
     * @param known the ids there are
     */
    public UnknownProgrammeException(String id, Collection<String> known) {
        super("There is no programme '" + id + "'; known are " + String.join(", ", new TreeSet<>(known))
                + Spelling.nearest(id, known)
                        .map(name -> ". Did you mean '" + name + "'?")
                        .orElse(". Give one of them, or add its definition with --programmes DIR."));
    }
}
