package org.partnerscore.conformance.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import org.partnerscore.conformance.ecosystem.Ecosystem;
import org.partnerscore.core.programme.Programme;

/** What scoring a data set writes: the text of scores.csv and of indicators.csv. */
public record ScoredTables(String scores, String indicators) {
    /** The tables as the kernel alone gives them. */
    public static ScoredTables byKernel(
            Programme programme, YearMonth month, LocalDate rulesAsOf, Ecosystem ecosystem) {
        var scorecards = KernelScorer.score(programme, month, rulesAsOf, ecosystem);
        return new ScoredTables(ResultTables.scores(scorecards), ResultTables.indicators(scorecards));
    }

    /** One way of computing them. */
    public interface Way {
        ScoredTables score(Programme programme, YearMonth month, LocalDate rulesAsOf, Ecosystem ecosystem);
    }
}
