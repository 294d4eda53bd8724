package org.partnerscore.server.api;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.definitions.ProgrammeView;
import org.partnerscore.definitions.UnknownProgrammeException;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.presentation.json.ProgrammeDocument;
import org.partnerscore.presentation.json.ProgrammesDocument;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.partnerscore.server.request.Asked;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Programmes and their rules. */
@RestController
public final class ProgrammesController {
    private final ApiDocuments documents;
    private final ProgrammeCatalog catalog = ProgrammeCatalog.bundled();

    public ProgrammesController(ApiDocuments documents) {
        this.documents = documents;
    }

    @Shows(Resource.PUBLIC_RULES)
    @GetMapping("/api/v1/programmes")
    ResponseEntity<byte[]> programmes() throws IOException {
        return documents.answer(new ProgrammesDocument(catalog.programmes()));
    }

    @Shows(Resource.PUBLIC_RULES)
    @GetMapping("/api/v1/programmes/{programme}")
    ResponseEntity<byte[]> programme(@PathVariable String programme, @RequestParam(defaultValue = "") String on)
            throws IOException {
        ProgrammeDefinition definition = definition(programme);
        LocalDate day = on.isEmpty() ? LocalDate.now(ZoneOffset.UTC) : Asked.day(on);
        if (day.isBefore(definition.programme().start())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return documents.answer(new ProgrammeDocument(ProgrammeView.on(definition, day)));
    }

    private ProgrammeDefinition definition(String id) {
        try {
            return catalog.definition(id);
        } catch (UnknownProgrammeException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, id, e);
        }
    }
}
