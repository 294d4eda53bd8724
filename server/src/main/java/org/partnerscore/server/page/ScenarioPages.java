package org.partnerscore.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.partnerscore.insight.scenario.ChangeException;
import org.partnerscore.presentation.page.PageVoice;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.partnerscore.server.request.PublishedMonth;
import org.partnerscore.server.request.ScenarioShelf;
import org.partnerscore.server.request.TooManyScenariosException;
import org.partnerscore.workspace.published.Publications;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Keeps scenarios and removes them; what they come to stands on the page of the what-if, where both lead. */
@RestController
public final class ScenarioPages {
    private final Pages pages;
    private final ScenarioShelf shelf;

    public ScenarioPages(Pages pages, ScenarioShelf shelf) {
        this.pages = pages;
        this.shelf = shelf;
    }

    @Shows(Resource.KEEPING_SCENARIOS)
    @PostMapping(Address.KEEP)
    ResponseEntity<String> keep(
            @RequestParam String programme,
            @RequestParam String account,
            @RequestParam String scenario,
            @RequestParam String changes,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "12") int months,
            Publications publications,
            Reader reader)
            throws IOException {
        try {
            shelf.keep(
                    PublishedMonth.of(publications, programme, month),
                    publications,
                    reader,
                    account,
                    scenario,
                    changes);
        } catch (ChangeException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, changes, e);
        }
        return leadTo(Address.whatIf(programme, account)
                .with("month", month)
                .with("months", Integer.toString(months))
                .with("scenario", scenario.strip()));
    }

    @Shows(Resource.KEEPING_SCENARIOS)
    @PostMapping(Address.REMOVE)
    ResponseEntity<String> remove(
            @RequestParam String programme,
            @RequestParam String account,
            @RequestParam String scenario,
            @RequestParam(defaultValue = "") String month,
            Publications publications)
            throws IOException {
        shelf.remove(PublishedMonth.of(publications, programme, month), account, scenario);
        return leadTo(Address.whatIf(programme, account).with("month", month));
    }

    private static ResponseEntity<String> leadTo(Address address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address.toString()))
                .build();
    }

    @ExceptionHandler
    ResponseEntity<String> tooMany(TooManyScenariosException e, PageVoice voice, HttpServletRequest request) {
        return pages.notice("web.scenarios.full", voice, request, "", HttpStatus.CONFLICT);
    }
}
