package org.partnerscore.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.presentation.json.AccountsDocument;
import org.partnerscore.presentation.json.ScorecardDocument;
import org.partnerscore.server.access.AccessTable;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.partnerscore.server.access.Sight;
import org.partnerscore.server.request.PublishedMonth;
import org.partnerscore.server.request.Selection;
import org.partnerscore.workspace.published.AccountSelection;
import org.partnerscore.workspace.published.ComparedAccount;
import org.partnerscore.workspace.published.Publications;
import org.partnerscore.workspace.published.PublishedFacts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Accounts and their scores. */
@RestController
public final class AccountsController {
    private final ApiDocuments documents;
    private final PublishedFacts facts;

    public AccountsController(ApiDocuments documents, PublishedFacts facts) {
        this.facts = facts;
        this.documents = documents;
    }

    @Shows(Resource.ACCOUNTS)
    @GetMapping("/api/v1/programmes/{programme}/accounts")
    ResponseEntity<byte[]> accounts(
            @PathVariable String programme,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String tier,
            @RequestParam(defaultValue = "") String beginning,
            @RequestParam(defaultValue = "") String market,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "rank") String order,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit,
            Publications publications,
            Reader reader,
            HttpServletRequest request)
            throws IOException {
        PublishedMonth shown = PublishedMonth.of(publications, programme, month);
        AccountSelection selection = Selection.of(tier, beginning, market, country, state, order);
        List<ComparedAccount> found =
                selection
                        .of(shown.scores(), shown.before(), Selection.countries(selection, facts, publications))
                        .stream()
                        .filter(each -> reader.mayAskAbout(each.now().account()))
                        .toList();
        if (AccessTable.sight(reader, Resource.ACCOUNTS) == Sight.WITHOUT_REVENUE) {
            // Which accounts have a tier, and which is before which, would tell what is withheld.
            if (!tier.isEmpty() || !state.isEmpty() || !order.equals("rank")) {
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            }
            found = found.stream()
                    .sorted(Comparator.comparing(each -> each.now().account()))
                    .toList();
        }
        Part<ComparedAccount> part = Part.of(found, offset, limit, request);
        return documents.answer(
                new AccountsDocument(
                        shown.scores().manifest(),
                        shown.scores().programme(),
                        part.rows(),
                        found.size(),
                        offset,
                        limit),
                part.next());
    }

    @Shows(Resource.SCORECARD)
    @GetMapping("/api/v1/programmes/{programme}/scorecard")
    ResponseEntity<byte[]> scorecard(
            @PathVariable String programme,
            @RequestParam String account,
            @RequestParam(defaultValue = "") String month,
            Publications publications)
            throws IOException {
        PublishedMonth shown = PublishedMonth.of(publications, programme, month);
        Scorecard card =
                shown.scores().scorecard(account).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return documents.answer(new ScorecardDocument(shown.scores().manifest().source(), card));
    }
}
