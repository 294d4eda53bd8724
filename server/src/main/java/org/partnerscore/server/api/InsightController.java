package org.partnerscore.server.api;

import java.io.IOException;
import java.time.YearMonth;
import org.partnerscore.dataset.account.AccountQuery;
import org.partnerscore.insight.difference.Differences;
import org.partnerscore.insight.explain.Explainer;
import org.partnerscore.insight.explain.Question;
import org.partnerscore.insight.forecast.Forecasting;
import org.partnerscore.insight.future.Assumption;
import org.partnerscore.insight.gaps.GapFinder;
import org.partnerscore.presentation.json.DifferenceDocument;
import org.partnerscore.presentation.json.ExplanationDocument;
import org.partnerscore.presentation.json.ForecastDocument;
import org.partnerscore.presentation.json.GapsDocument;
import org.partnerscore.presentation.json.StandingDocument;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why a published score is as it is, what changed, what comes, and what is missed. */
@RestController
public final class InsightController {
    private final ApiDocuments documents;
    private final PublishedFacts facts;

    public InsightController(ApiDocuments documents, PublishedFacts facts) {
        this.documents = documents;
        this.facts = facts;
    }

    @Shows(Resource.EXPLANATION)
    @GetMapping("/api/v1/programmes/{programme}/explanation")
    ResponseEntity<byte[]> explanation(
            @PathVariable String programme,
            @RequestParam String account,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String pathway,
            @RequestParam(defaultValue = "") String indicator,
            @RequestParam(defaultValue = "") String tenant,
            @RequestParam(defaultValue = "") String individual,
            Publications publications,
            Reader reader)
            throws IOException {
        PublishedMonth shown = PublishedMonth.of(publications, programme, month);
        Question question = new Question(
                Asked.pathway(pathway, shown.scores().programme()),
                Asked.indicator(indicator, shown.scores().programme()),
                Asked.orNull(tenant),
                Asked.orNull(individual));
        KnownAccount known = KnownAccount.of(shown, publications, reader, question.query(account), facts);
        return documents.answer(new ExplanationDocument(known.source(), Explainer.explain(known.scoring(), question)));
    }

    @Shows(Resource.DIFFERENCE)
    @GetMapping("/api/v1/programmes/{programme}/difference")
    ResponseEntity<byte[]> difference(
            @PathVariable String programme,
            @RequestParam String account,
            @RequestParam String from,
            @RequestParam(defaultValue = "") String to,
            Publications publications)
            throws IOException {
        YearMonth first = Asked.month(from);
        PublishedMonth shown = PublishedMonth.of(publications, programme, to);
        KnownAccount known = KnownAccount.of(shown, publications, AccountQuery.of(account), facts);
        Asked.when(first.isBefore(known.month()), first);
        return documents.answer(new DifferenceDocument(
                known.source(),
                known.source(),
                Asked.scored(() -> Differences.between(known.in(first), known.in(known.month())))));
    }

    @Shows(Resource.FORECAST)
    @GetMapping("/api/v1/programmes/{programme}/forecast")
    ResponseEntity<byte[]> forecast(
            @PathVariable String programme,
            @RequestParam String account,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "12") int months,
            @RequestParam(defaultValue = "flat") String assume,
            Publications publications)
            throws IOException {
        Assumption assumption = Asked.one(Assumption.class, assume);
        int ahead = Asked.when(months >= 1 && months <= Forecasting.MOST_MONTHS, months);
        KnownAccount known = known(publications, programme, month, account);
        return documents.answer(new ForecastDocument(known.source(), known.forecast(ahead, assumption)));
    }

    @Shows(Resource.GAPS)
    @GetMapping("/api/v1/programmes/{programme}/gaps")
    ResponseEntity<byte[]> gaps(
            @PathVariable String programme,
            @RequestParam String account,
            @RequestParam(defaultValue = "") String month,
            Publications publications)
            throws IOException {
        KnownAccount known = known(publications, programme, month, account);
        return documents.answer(new GapsDocument(known.source(), GapFinder.find(known.scoring())));
    }

    @Shows(Resource.STANDING)
    @GetMapping("/api/v1/programmes/{programme}/standing")
    ResponseEntity<byte[]> standing(
            @PathVariable String programme,
            @RequestParam String account,
            @RequestParam(defaultValue = "") String month,
            Publications publications)
            throws IOException {
        KnownAccount known = known(publications, programme, month, account);
        return documents.answer(new StandingDocument(known.source(), known.standing()));
    }

    private KnownAccount known(Publications publications, String programme, String month, String account)
            throws IOException {
        PublishedMonth shown = PublishedMonth.of(publications, programme, month);
        return KnownAccount.of(shown, publications, AccountQuery.of(account), facts);
    }
}
