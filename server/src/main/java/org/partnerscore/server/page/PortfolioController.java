package org.partnerscore.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.partnerscore.presentation.page.PageVoice;
import org.partnerscore.presentation.page.PortfolioPage;
import org.partnerscore.server.access.AccessTable;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.partnerscore.server.access.Sight;
import org.partnerscore.server.request.PublishedMonth;
import org.partnerscore.server.request.Selection;
import org.partnerscore.workspace.published.AccountSelection;
import org.partnerscore.workspace.published.Publications;
import org.partnerscore.workspace.published.PublishedFacts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The first page, and the page of all accounts. */
@RestController
public final class PortfolioController {
    private final Pages pages;
    private final PublishedFacts facts;

    public PortfolioController(Pages pages, PublishedFacts facts) {
        this.facts = facts;
        this.pages = pages;
    }

    @Shows(Resource.PUBLIC_RULES)
    @GetMapping("/")
    ResponseEntity<String> first(Publications publications, Reader reader, PageVoice voice, HttpServletRequest request)
            throws IOException {
        if (publications.programmes().isEmpty()) {
            return pages.notice("web.nothing-published", voice, request, "", HttpStatus.OK);
        }
        String programme = publications.programmes().get(0);
        if (AccessTable.sight(reader, Resource.PORTFOLIO) == Sight.ALL) {
            return sendTo(Address.portfolio(programme));
        }
        PublishedMonth shown = PublishedMonth.of(publications, programme, "");
        List<String> accounts = new ArrayList<>();
        if (AccessTable.sight(reader, Resource.SCORECARD) != Sight.NOTHING) {
            for (String account : reader.accounts()) {
                if (shown.scores().hold(account)) {
                    accounts.add(account);
                }
            }
        }
        return switch (accounts.size()) {
            case 0 -> pages.notice("web.no-account", voice, request, "", HttpStatus.OK);
            case 1 -> sendTo(Address.scorecard(programme, accounts.get(0)));
            default ->
                pages.page(
                        "accounts",
                        pages.frame(
                                voice,
                                voice.say("web.accounts"),
                                request,
                                shown.scores().manifest()),
                        new OwnAccounts(programme, accounts));
        };
    }

    private static ResponseEntity<String> sendTo(Address address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address.toString()))
                .build();
    }

    @Shows(Resource.PORTFOLIO)
    @GetMapping(Address.PORTFOLIO)
    ResponseEntity<String> portfolio(
            @RequestParam String programme,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String tier,
            @RequestParam(defaultValue = "") String beginning,
            @RequestParam(defaultValue = "") String market,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "rank") String order,
            @RequestParam(defaultValue = "1") int page,
            Publications publications,
            PageVoice voice,
            HttpServletRequest request)
            throws IOException {
        PublishedMonth shown = PublishedMonth.of(publications, programme, month);
        AccountSelection selection = Selection.of(tier, beginning, market, country, state, order);
        PortfolioPage portfolio = PortfolioPage.of(
                voice,
                shown.scores(),
                shown.before(),
                shown.months(),
                selection,
                Selection.countries(selection, facts, publications),
                page);
        Frame frame = pages.frame(
                voice,
                voice.say("web.portfolio") + " \u00b7 " + portfolio.month(),
                request,
                shown.scores().manifest());
        return pages.page("portfolio", frame, portfolio);
    }
}
