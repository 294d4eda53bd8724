package org.partnerscore.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.partnerscore.insight.explain.Explainer;
import org.partnerscore.insight.explain.Question;
import org.partnerscore.presentation.page.IndicatorPage;
import org.partnerscore.presentation.page.LineSelection;
import org.partnerscore.presentation.page.PageVoice;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.partnerscore.server.request.Asked;
import org.partnerscore.server.request.KnownAccount;
import org.partnerscore.server.request.PublishedMonth;
import org.partnerscore.workspace.published.Publications;
import org.partnerscore.workspace.published.PublishedFacts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page of an indicator of an account: its lines, and why each counts or does not. */
@RestController
public final class IndicatorController {
    private final Pages pages;
    private final PublishedFacts facts;

    public IndicatorController(Pages pages, PublishedFacts facts) {
        this.pages = pages;
        this.facts = facts;
    }

    @Shows(Resource.EXPLANATION)
    @GetMapping(Address.INDICATOR)
    ResponseEntity<String> indicator(
            @RequestParam String programme,
            @RequestParam String account,
            @RequestParam String pathway,
            @RequestParam String indicator,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "all") String which,
            @RequestParam(defaultValue = "") String holding,
            @RequestParam(defaultValue = "who") String order,
            @RequestParam(defaultValue = "1") int page,
            Publications publications,
            Reader reader,
            PageVoice voice,
            HttpServletRequest request)
            throws IOException {
        PublishedMonth shown = PublishedMonth.of(publications, programme, month);
        Asked.when(!pathway.isEmpty() && !indicator.isEmpty(), indicator);
        Question question = new Question(
                Asked.pathway(pathway, shown.scores().programme()),
                Asked.indicator(indicator, shown.scores().programme()),
                null,
                null);
        LineSelection selection = new LineSelection(
                Asked.one(LineSelection.Which.class, which),
                holding.strip(),
                Asked.one(LineSelection.Order.class, order));
        KnownAccount known = KnownAccount.of(shown, publications, reader, question.query(account), facts);
        IndicatorPage explained =
                IndicatorPage.of(voice, Explainer.explain(known.scoring(), question), selection, page);
        return pages.page(
                "indicator",
                pages.frame(
                        voice,
                        explained.indicator().name() + " \u00b7 " + account,
                        request,
                        shown.scores().manifest()),
                explained);
    }
}
