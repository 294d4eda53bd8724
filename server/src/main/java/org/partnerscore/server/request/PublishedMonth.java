package org.partnerscore.server.request;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.published.Publications;
import org.partnerscore.workspace.published.PublishedScores;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A month that is asked for and published.
 *
 * @param scores its scores
 * @param before those of the month before; null if none are published
 * @param months all months published of the programme, the oldest first
 */
public record PublishedMonth(
        PublishedScores scores, @Nullable PublishedScores before, List<YearMonth> months) {
    /**
     * Finds the month asked for.
     *
     * @param wanted as addresses spell it; empty for the last one published
     * @throws ResponseStatusException if it is no month, or not published
     */
    public static PublishedMonth of(Publications publications, String programme, String wanted) throws IOException {
        List<YearMonth> months = publications.months(programme);
        if (months.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        YearMonth month = wanted.isEmpty() ? months.get(months.size() - 1) : Asked.month(wanted);
        Optional<PublishedScores> scores = publications.scores(programme, month);
        return new PublishedMonth(
                scores.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                publications.scores(programme, month.minusMonths(1)).orElse(null),
                months);
    }
}
