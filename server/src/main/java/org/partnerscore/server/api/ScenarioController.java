package org.partnerscore.server.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.partnerscore.insight.scenario.ChangeException;
import org.partnerscore.insight.scenario.ScenarioFile;
import org.partnerscore.presentation.json.KeptScenariosDocument;
import org.partnerscore.presentation.page.PageVoice;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.partnerscore.server.request.PublishedMonth;
import org.partnerscore.server.request.RequestIdFilter;
import org.partnerscore.server.request.ScenarioShelf;
import org.partnerscore.server.request.TooManyScenariosException;
import org.partnerscore.workspace.published.Publications;
import org.partnerscore.workspace.scenario.KeptScenario;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The scenarios that are kept of an account. */
@RestController
public final class ScenarioController {
    private static final String SCENARIOS = "/api/v1/programmes/{programme}/scenarios";
    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final ApiDocuments documents;
    private final ScenarioShelf shelf;

    public ScenarioController(ApiDocuments documents, ScenarioShelf shelf) {
        this.documents = documents;
        this.shelf = shelf;
    }

    @Shows(Resource.SCENARIOS)
    @GetMapping(SCENARIOS)
    ResponseEntity<byte[]> all(@PathVariable String programme, @RequestParam String account, Publications publications)
            throws IOException {
        return answer(PublishedMonth.of(publications, programme, ""), account);
    }

    @Shows(Resource.KEEPING_SCENARIOS)
    @PutMapping(SCENARIOS)
    ResponseEntity<byte[]> keep(
            @PathVariable String programme,
            @RequestParam String account,
            @RequestParam String scenario,
            @RequestParam String changes,
            Publications publications,
            Reader reader)
            throws IOException, ChangeException {
        PublishedMonth shown = PublishedMonth.of(publications, programme, "");
        shelf.keep(shown, publications, reader, account, scenario, changes);
        return answer(shown, account);
    }

    @Shows(Resource.KEEPING_SCENARIOS)
    @DeleteMapping(SCENARIOS)
    ResponseEntity<byte[]> remove(
            @PathVariable String programme,
            @RequestParam String account,
            @RequestParam String scenario,
            Publications publications)
            throws IOException {
        PublishedMonth shown = PublishedMonth.of(publications, programme, "");
        shelf.remove(shown, account, scenario);
        return answer(shown, account);
    }

    @Shows(Resource.SCENARIOS)
    @GetMapping(SCENARIOS + "/file")
    ResponseEntity<byte[]> file(
            @PathVariable String programme,
            @RequestParam String account,
            @RequestParam String scenario,
            Publications publications)
            throws IOException {
        KeptScenario kept = shelf.find(PublishedMonth.of(publications, programme, ""), account, scenario);
        return ResponseEntity.ok()
                .contentType(YAML)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"scenario.yaml\"")
                .body(ScenarioFile.text(kept.name(), kept.changes()).getBytes(StandardCharsets.UTF_8));
    }

    @ExceptionHandler
    ResponseEntity<Object> tooMany(TooManyScenariosException e, PageVoice voice, HttpServletResponse response) {
        return Problems.answer(
                "web.scenarios.full",
                voice.say("web.scenarios.full.remedy"),
                voice,
                RequestIdFilter.of(response),
                HttpStatus.CONFLICT);
    }

    @ExceptionHandler
    ResponseEntity<Object> misread(ChangeException e, PageVoice voice, HttpServletResponse response) {
        return Problems.misread(e, voice, RequestIdFilter.of(response));
    }

    private ResponseEntity<byte[]> answer(PublishedMonth shown, String account) throws IOException {
        return documents.answer(
                KeptScenariosDocument.of(shown.scores().programme().id(), account, shelf.of(shown, account)));
    }
}
