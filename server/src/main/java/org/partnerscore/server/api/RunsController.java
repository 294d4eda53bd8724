package org.partnerscore.server.api;

import java.io.IOException;
import org.partnerscore.presentation.json.ImportsDocument;
import org.partnerscore.presentation.json.PublicationsDocument;
import org.partnerscore.presentation.json.RunDocument;
import org.partnerscore.presentation.json.RunsDocument;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.partnerscore.workspace.published.Publications;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What was received, the runs, and which of them are the score of a month. */
@RestController
public final class RunsController {
    private final ApiDocuments documents;

    public RunsController(ApiDocuments documents) {
        this.documents = documents;
    }

    @Shows(Resource.OPERATION)
    @GetMapping("/api/v1/runs")
    ResponseEntity<byte[]> runs(Publications publications) throws IOException {
        return documents.answer(RunsDocument.of(publications.runs().all(), publications.history()));
    }

    @Shows(Resource.OPERATION)
    @GetMapping("/api/v1/runs/{run}")
    ResponseEntity<byte[]> run(@PathVariable String run, Publications publications) throws IOException {
        if (publications.history().run(run).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return documents.answer(RunDocument.of(publications.runs().manifest(run)));
    }

    @Shows(Resource.OPERATION)
    @GetMapping("/api/v1/imports")
    ResponseEntity<byte[]> imports(Publications publications) throws IOException {
        return documents.answer(ImportsDocument.of(publications.history()));
    }

    @Shows(Resource.OPERATION)
    @GetMapping("/api/v1/publications")
    ResponseEntity<byte[]> publications(Publications publications) throws IOException {
        return documents.answer(PublicationsDocument.of(publications.history()));
    }
}
