package org.partnerscore.insight.difference;

import java.time.LocalDate;
import java.time.YearMonth;
import org.partnerscore.core.kernel.MonthRefusedException;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.insight.score.AccountScoring;

/**
 * Something that has a score: an account's facts, as one data set tells them, in a month under the rules of a day.
 *
 * @param programme the programme
 * @param month the month
 * @param rulesAsOf the day whose rules are taken
 * @param facts the facts
 */
public record State(Programme programme, YearMonth month, LocalDate rulesAsOf, AccountFacts facts) {
    /** The facts in a month under the rules of its last day. */
    public static State of(Programme programme, YearMonth month, AccountFacts facts) {
        return new State(programme, month, month.atEndOfMonth(), facts);
    }

    /** @throws MonthRefusedException if the month lies outside the facts or before the rules */
    AccountScoring score() {
        return AccountScoring.of(ScoringPlan.of(programme, month, rulesAsOf, facts.span()), facts);
    }
}
