package org.partnerscore.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.partnerscore.dataset.account.AccountQuery;
import org.partnerscore.insight.future.Assumption;
import org.partnerscore.presentation.page.ComingPage;
import org.partnerscore.presentation.page.PageVoice;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.partnerscore.server.request.KnownAccount;
import org.partnerscore.server.request.PublishedMonth;
import org.partnerscore.workspace.published.Publications;
import org.partnerscore.workspace.published.PublishedFacts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page of where an account stands and what is coming, which its scorecard takes in as well. */
@RestController
public final class ComingController {
    private static final int MONTHS = 12;

    private final Pages pages;
    private final PublishedFacts facts;

    public ComingController(Pages pages, PublishedFacts facts) {
        this.pages = pages;
        this.facts = facts;
    }

    @Shows(Resource.FORECAST)
    @GetMapping(Address.COMING)
    ResponseEntity<String> coming(
            @RequestParam String programme,
            @RequestParam String account,
            @RequestParam(defaultValue = "") String month,
            Publications publications,
            PageVoice voice,
            HttpServletRequest request)
            throws IOException {
        PublishedMonth shown = PublishedMonth.of(publications, programme, month);
        KnownAccount known = KnownAccount.of(shown, publications, AccountQuery.of(account), facts);
        return pages.page(
                "coming",
                pages.frame(
                        voice,
                        voice.say("web.coming") + " \u00b7 " + account,
                        request,
                        shown.scores().manifest()),
                ComingPage.of(
                        voice, known.standing(), known.forecast(MONTHS, Assumption.FLAT), known.facts()::tenantName));
    }
}
