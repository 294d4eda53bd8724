package org.partnerscore.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.partnerscore.presentation.page.PageVoice;
import org.partnerscore.presentation.page.PortfolioPage;
import org.partnerscore.workspace.published.AccountSelection;
import org.partnerscore.workspace.published.Publications;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

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
        MonthShown shown = MonthShown.of(publications, programme, month);
        AccountSelection selection =
                new AccountSelection(tier.isEmpty() ? null : tier, beginning.strip(), order(order));
        PortfolioPage portfolio =
                PortfolioPage.of(voice, shown.scores(), shown.before(), shown.months(), selection, page);
        Frame frame = pages.frame(
                voice,
                voice.say("web.portfolio") + " \u00b7 " + portfolio.month(),
                request,
                shown.scores().manifest());
        return pages.page("portfolio", frame, portfolio);
    }

    private static AccountSelection.Order order(String id) {
        try {
            return AccountSelection.Order.valueOf(id.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, id, e);
        }
    }
}
