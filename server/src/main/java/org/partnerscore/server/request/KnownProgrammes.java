package org.partnerscore.server.request;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.workspace.published.Publications;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * The programmes that come with the software, and those of people's own that something was published of, as the last
 * month's run keeps them.
 */
public final class KnownProgrammes {
    private final ProgrammeCatalog catalog = ProgrammeCatalog.bundled();

    /** All of them, those that come with the software first. */
    public List<Programme> all(Publications publications) throws IOException {
        return definitions(publications).stream()
                .map(ProgrammeDefinition::programme)
                .toList();
    }

    private Collection<ProgrammeDefinition> definitions(Publications publications) throws IOException {
        Map<String, ProgrammeDefinition> all = new LinkedHashMap<>();
        catalog.definitions().forEach(definition -> all.put(definition.id(), definition));
        for (String id : publications.programmes()) {
            ProgrammeDefinition published = publications.definition(id).orElseThrow();
            if (!all.containsKey(id) || published.replacesBundled()) {
                all.put(id, published);
            }
        }
        return all.values();
    }

    /** The one with an id; without an id the first that something was published of, or else the first there is. */
    public ProgrammeDefinition asked(String id, Publications publications) throws IOException {
        if (!id.isEmpty()) {
            return definition(id, publications);
        }
        Collection<ProgrammeDefinition> all = definitions(publications);
        return all.stream()
                .filter(each -> publications.programmes().contains(each.id()))
                .findFirst()
                .orElseGet(() -> all.iterator().next());
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
    public ProgrammeDefinition definition(String id, Publications publications) throws IOException {
        return definitions(publications).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, id));
    }
}
