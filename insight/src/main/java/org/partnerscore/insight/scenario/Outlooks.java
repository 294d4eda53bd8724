package org.partnerscore.insight.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.kernel.MonthRefusedException;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.insight.future.HeldFuture;
import org.partnerscore.insight.score.AccountScoring;

/**
 * Scores scenarios month by month: the facts are played out as {@link HeldFuture} holds them, the changes are made, and the
 * kernel scores what comes of it.
 */
public final class Outlooks {
    private final Programme programme;
    private final @Nullable LocalDate rulesAsOf;
    private final AccountFacts facts;
    private final YearMonth first;
    private final YearMonth last;

    /**
     * @param rulesAsOf the day whose rules are taken in every month; null for the last day of each
     * @param facts the account
     * @param first the first month
     * @param last the last month, which may lie after the data
     */
    public Outlooks(
            Programme programme, @Nullable LocalDate rulesAsOf, AccountFacts facts, YearMonth first, YearMonth last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " comes before " + first);
        }
        this.programme = programme;
        this.rulesAsOf = rulesAsOf;
        this.facts = HeldFuture.until(facts, last);
        this.first = first;
        this.last = last;
    }

    /** The facts played out to the last month. */
    public AccountFacts facts() {
        return facts;
    }

    /**
     * Scores scenarios and the facts as they are.
     *
     * @throws ChangeException if changes cannot be made; those of the first scenario that has such
     * @throws MonthRefusedException if the first month cannot be scored
     */
    public WhatIf whatIf(List<Scenario> scenarios) throws ChangeException {
        Outlook before = of(Scenario.NOTHING);
        List<Outlook> after = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            after.add(of(scenario));
        }
        return new WhatIf(before, after);
    }

    /**
     * Scores one scenario.
     *
     * @throws ChangeException if changes cannot be made; all of them
     * @throws MonthRefusedException if the first month cannot be scored
     */
    public Outlook of(Scenario scenario) throws ChangeException {
        AccountFacts edited = edited(scenario);
        List<Scorecard> cards = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            cards.add(card(month, edited));
        }
        return new Outlook(scenario, cards);
    }

    /**
     * Scores the first month of one scenario alone.
     *
     * @throws ChangeException if changes cannot be made; all of them
     * @throws MonthRefusedException if the month cannot be scored
     */
    public Scorecard first(Scenario scenario) throws ChangeException {
        return card(first, edited(scenario));
    }

    private AccountFacts edited(Scenario scenario) throws ChangeException {
        return new ScenarioEditor(programme).edit(facts, scenario);
    }

    private Scorecard card(YearMonth month, AccountFacts edited) {
        return AccountScoring.of(plan(month, edited), edited).scorecard();
    }

    /** The rules of a month for facts. */
    public ScoringPlan plan(YearMonth month, AccountFacts edited) {
        LocalDate rules = rulesAsOf == null ? month.atEndOfMonth() : rulesAsOf;
        return ScoringPlan.of(programme, month, rules, edited.span());
    }
}
