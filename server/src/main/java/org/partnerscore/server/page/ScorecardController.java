package org.partnerscore.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.presentation.page.PageVoice;
import org.partnerscore.presentation.page.ScorecardPage;
import org.partnerscore.server.access.AccessTable;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.partnerscore.server.access.Sight;
import org.partnerscore.server.request.PublishedMonth;
import org.partnerscore.workspace.published.Publications;
import org.partnerscore.workspace.published.PublishedScores;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The page of an account. */
@RestController
public final class ScorecardController {
    /** How many months of history are shown at most. */
    private static final int HISTORY = 24;

    private final Pages pages;

    public ScorecardController(Pages pages) {
        this.pages = pages;
    }

    @Shows(Resource.SCORECARD)
    @GetMapping(Address.SCORECARD)
    ResponseEntity<String> scorecard(
            @RequestParam String programme,
            @RequestParam String account,
            @RequestParam(defaultValue = "") String month,
            Publications publications,
            Reader reader,
            PageVoice voice,
            HttpServletRequest request)
            throws IOException {
        PublishedMonth shown = PublishedMonth.of(publications, programme, month);
        Scorecard card =
                shown.scores().scorecard(account).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ScorecardPage page = ScorecardPage.of(
                voice,
                card,
                before(shown.before(), account),
                history(publications, programme, shown.months(), card),
                shown.months());
        if (AccessTable.sight(reader, Resource.SCORECARD) == Sight.WITHOUT_REVENUE) {
            page = page.withoutRevenue(voice);
        }
        Frame frame = pages.frame(voice, page.title(), request, shown.scores().manifest());
        return pages.page("scorecard", frame, page);
    }

    private static @Nullable Scorecard before(@Nullable PublishedScores scores, String account) throws IOException {
        return scores == null ? null : scores.scorecard(account).orElse(null);
    }

    private static List<Scorecard> history(
            Publications publications, String programme, List<YearMonth> months, Scorecard now) throws IOException {
        List<Scorecard> history = new ArrayList<>();
        for (YearMonth month : months) {
            if (month.isAfter(now.month().minusMonths(HISTORY)) && month.isBefore(now.month())) {
                Optional<PublishedScores> scores = publications.scores(programme, month);
                if (scores.isPresent()) {
                    scores.get().scorecard(now.account()).ifPresent(history::add);
                }
            }
        }
        history.add(now);
        return history;
    }
}
