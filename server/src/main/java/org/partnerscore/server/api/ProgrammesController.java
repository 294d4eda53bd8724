package org.partnerscore.server.api;

import java.io.IOException;
import org.partnerscore.definitions.ProgrammeView;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.presentation.json.ProgrammeDocument;
import org.partnerscore.presentation.json.ProgrammesDocument;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.partnerscore.server.request.KnownProgrammes;
import org.partnerscore.workspace.published.Publications;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Programmes and their rules. */
@RestController
public final class ProgrammesController {
    private final ApiDocuments documents;
    private final KnownProgrammes known;

    public ProgrammesController(ApiDocuments documents, KnownProgrammes known) {
        this.documents = documents;
        this.known = known;
    }

    @Shows(Resource.PUBLIC_RULES)
    @GetMapping("/api/v1/programmes")
    ResponseEntity<byte[]> programmes(Publications publications) throws IOException {
        return documents.answer(new ProgrammesDocument(known.all(publications)));
    }

    @Shows(Resource.PUBLIC_RULES)
    @GetMapping("/api/v1/programmes/{programme}")
    ResponseEntity<byte[]> programme(
            @PathVariable String programme, @RequestParam(defaultValue = "") String on, Publications publications)
            throws IOException {
        ProgrammeDefinition definition = known.definition(programme, publications);
        return documents.answer(
                new ProgrammeDocument(ProgrammeView.on(definition, KnownProgrammes.day(definition, on))));
    }
}
