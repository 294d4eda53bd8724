package org.partnerscore.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.partnerscore.presentation.page.PageVoice;
import org.partnerscore.presentation.page.PortfolioPage;
import org.partnerscore.server.request.PublishedMonth;
import org.partnerscore.server.request.Selection;
import org.partnerscore.workspace.published.AccountSelection;
import org.partnerscore.workspace.published.Publications;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The first page, and the page of all accounts. */
@RestController
public final class PortfolioController {
    private final Pages pages;

    public PortfolioController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/")
    ResponseEntity<String> first(Publications publications, PageVoice voice, HttpServletRequest request) {
        if (publications.programmes().isEmpty()) {
            return pages.notice("web.nothing-published", voice, request, "", HttpStatus.OK);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(
                        Address.portfolio(publications.programmes().get(0)).toString()))
                .build();
    }

    @GetMapping(Address.PORTFOLIO)
    ResponseEntity<String> portfolio(
            @RequestParam String programme,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String tier,
            @RequestParam(defaultValue = "") String beginning,
            @RequestParam(defaultValue = "rank") String order,
            @RequestParam(defaultValue = "1") int page,
            Publications publications,
            PageVoice voice,
            HttpServletRequest request)
            throws IOException {
        PublishedMonth shown = PublishedMonth.of(publications, programme, month);
        AccountSelection selection = Selection.of(tier, beginning, order);
        PortfolioPage portfolio =
                PortfolioPage.of(voice, shown.scores(), shown.before(), shown.months(), selection, page);
        Frame frame = pages.frame(
                voice,
                voice.say("web.portfolio") + " \u00b7 " + portfolio.month(),
                request,
                shown.scores().manifest());
        return pages.page("portfolio", frame, portfolio);
    }
}
