package org.partnerscore.server.request;

import java.util.List;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.definitions.UnknownProgrammeException;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.workspace.published.Publications;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The programmes that come with the software. */
public final class KnownProgrammes {
    private final ProgrammeCatalog catalog = ProgrammeCatalog.bundled();

    /** All of them. */
    public List<Programme> all() {
        return catalog.programmes();
    }

    /** The one with an id; without an id the first that something was published of, or else the first there is. */
    public ProgrammeDefinition asked(String id, Publications publications) {
        return id.isEmpty()
                ? catalog.definitions().stream()
                        .filter(each -> publications.programmes().contains(each.id()))
                        .findFirst()
                        .orElseGet(() -> catalog.definitions().get(0))
                : definition(id);
    }

    /**
     * The one with an id.
     *
     * @throws ResponseStatusException if there is none
     */
    public ProgrammeDefinition definition(String id) {
        try {
            return catalog.definition(id);
        } catch (UnknownProgrammeException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, id, e);
        }
    }
}
