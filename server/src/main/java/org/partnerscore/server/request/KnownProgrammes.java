package org.partnerscore.server.request;

import java.time.LocalDate;
import java.time.ZoneOffset;
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
     * The day whose rules are asked for; without one today, or the first day of a programme that is yet to begin.
     *
     * @param on as addresses spell it; empty if none was given
     * @throws ResponseStatusException if it is no day, or the programme had not begun
     */
    public static LocalDate day(ProgrammeDefinition definition, String on) {
        LocalDate start = definition.programme().start();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate day = on.isEmpty() ? (today.isBefore(start) ? start : today) : Asked.day(on);
        if (day.isBefore(start)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, on);
        }
        return day;
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
