package org.partnerscore.insight.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.kernel.MonthRefusedException;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.insight.explain.Explainer;
import org.partnerscore.insight.explain.Explanation;
import org.partnerscore.insight.explain.Question;
import org.partnerscore.insight.forecast.Forecast;
import org.partnerscore.insight.forecast.Forecasting;
import org.partnerscore.insight.future.Assumption;
import org.partnerscore.insight.score.AccountScoring;

/**
 * An account's score of a month with all behind it.
 *
 * @param explanation of every indicator
 * @param history the scores of the months up to that month, the earliest first; those that the data and the programme allow
 * @param forecast the months after it, everything else being as it is
 */
public record AccountReport(Explanation explanation, List<Scorecard> history, Forecast forecast) {
    /** Months looked back on, and months looked ahead to. */
    private static final int MONTHS = 12;

    public AccountReport {
        history = List.copyOf(history);
    }

    /**
     * Makes the report.
     *
     * @param rulesAsOf the day whose rules are taken in every month; null for the last day of each
     * @throws MonthRefusedException if the month cannot be scored
     */
    public static AccountReport of(
            AccountFacts facts, Programme programme, @Nullable LocalDate rulesAsOf, YearMonth month) {
        Stream<Scorecard> before = Stream.iterate(month.minusMonths(MONTHS - 1L), each -> each.plusMonths(1))
                .limit(MONTHS - 1L)
                .filter(each -> !each.isBefore(facts.span().first()))
                .filter(each -> !each.atEndOfMonth().isBefore(programme.start()))
                .map(each -> scoring(facts, programme, rulesAsOf, each).scorecard());
        Explanation now = Explainer.explain(scoring(facts, programme, rulesAsOf, month), Question.EVERYTHING);
        return new AccountReport(
                now,
                Stream.concat(before, Stream.of(now.card())).toList(),
                new Forecasting(programme, rulesAsOf).ahead(facts, month, MONTHS, Assumption.FLAT));
    }

    private static AccountScoring scoring(
            AccountFacts facts, Programme programme, @Nullable LocalDate rulesAsOf, YearMonth month) {
        LocalDate day = Objects.requireNonNullElse(rulesAsOf, month.atEndOfMonth());
        return AccountScoring.of(ScoringPlan.of(programme, month, day, facts.span()), facts);
    }

    /** The score itself. */
    public Scorecard card() {
        return explanation.card();
    }
}
