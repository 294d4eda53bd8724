package org.partnerscore.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.presentation.page.PageVoice;
import org.partnerscore.presentation.page.ProgrammePage;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.partnerscore.server.request.KnownProgrammes;
import org.partnerscore.workspace.published.Publications;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page of a programme's rules. */
@RestController
public final class ProgrammeController {
    private final Pages pages;
    private final KnownProgrammes programmes;

    public ProgrammeController(Pages pages, KnownProgrammes programmes) {
        this.pages = pages;
        this.programmes = programmes;
    }

    @Shows(Resource.PUBLIC_RULES)
    @GetMapping(Address.PROGRAMME)
    ResponseEntity<String> programme(
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String on,
            Publications publications,
            PageVoice voice,
            HttpServletRequest request)
            throws IOException {
        ProgrammeDefinition shown = programmes.asked(programme, publications);
        ProgrammePage page =
                ProgrammePage.of(voice, shown, programmes.all(publications), KnownProgrammes.day(shown, on));
        return pages.page("programme", pages.frame(voice, page.name(), request), page);
    }
}
