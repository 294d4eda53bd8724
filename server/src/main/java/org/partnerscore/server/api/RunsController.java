package org.partnerscore.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.partnerscore.presentation.json.ImportsDocument;
import org.partnerscore.presentation.json.PublicationsDocument;
import org.partnerscore.presentation.json.RunDocument;
import org.partnerscore.presentation.json.RunsDocument;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.partnerscore.workspace.journal.Entry;
import org.partnerscore.workspace.journal.Event;
import org.partnerscore.workspace.published.Publications;
import org.partnerscore.workspace.run.Manifest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
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
    ResponseEntity<byte[]> runs(
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit,
            Publications publications,
            HttpServletRequest request)
            throws IOException {
        Part<Event.RunKept> part = Part.of(publications.history().runs(), offset, limit, request);
        List<Manifest> manifests = new ArrayList<>();
        for (Event.RunKept run : part.rows()) {
            manifests.add(publications.runs().manifest(run.run()));
        }
        return documents.answer(RunsDocument.of(manifests, publications.history()), part.next());
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
    ResponseEntity<byte[]> publications(
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit,
            Publications publications,
            HttpServletRequest request)
            throws IOException {
        Part<Entry> part = Part.of(publications.history().publications(), offset, limit, request);
        return documents.answer(PublicationsDocument.of(part.rows()), part.next());
    }
}
