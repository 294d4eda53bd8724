package org.partnerscore.server.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnerscore.insight.scenario.ChangeException;
import org.partnerscore.presentation.json.RouteDocument;
import org.partnerscore.presentation.json.ScenarioDocument;
import org.partnerscore.presentation.page.PageVoice;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.partnerscore.server.request.Foresight;
import org.partnerscore.server.request.PublishedMonth;
import org.partnerscore.server.request.RequestIdFilter;
import org.partnerscore.workspace.published.Publications;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a score would be, and how to get to a better one. */
@RestController
public final class ForesightController {
    private final ApiDocuments documents;
    private final Foresight foresight;

    public ForesightController(ApiDocuments documents, Foresight foresight) {
        this.documents = documents;
        this.foresight = foresight;
    }

    @Shows(Resource.WHAT_IF)
    @GetMapping("/api/v1/programmes/{programme}/what-if")
    ResponseEntity<byte[]> whatIf(
            @PathVariable String programme,
            @RequestParam String account,
            @RequestParam String changes,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "12") int months,
            Publications publications,
            Reader reader)
            throws IOException, ChangeException {
        PublishedMonth shown = PublishedMonth.of(publications, programme, month);
        Foresight.Answer answer = foresight.whatIf(shown, publications, reader, account, changes, months);
        return documents.answer(new ScenarioDocument(answer.known().source(), answer.whatIf()));
    }

    @Shows(Resource.ROUTE)
    @GetMapping("/api/v1/programmes/{programme}/route")
    ResponseEntity<byte[]> route(
            @PathVariable String programme,
            @RequestParam String account,
            @RequestParam String tier,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "3") int keep,
            @RequestParam(defaultValue = "") String pathway,
            Publications publications)
            throws IOException {
        PublishedMonth shown = PublishedMonth.of(publications, programme, month);
        Foresight.Ways ways = foresight.route(shown, publications, account, tier, by, keep, pathway);
        return documents.answer(new RouteDocument(ways.known().source(), ways.answers()));
    }

    @ExceptionHandler
    ResponseEntity<Object> misread(ChangeException e, PageVoice voice, HttpServletResponse response) {
        return Problems.misread(e, voice, RequestIdFilter.of(response));
    }
}
