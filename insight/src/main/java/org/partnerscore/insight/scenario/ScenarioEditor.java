package org.partnerscore.insight.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.insight.scenario.ChangeProblem.Code;

/**
 * Makes the changes of a scenario to an account's facts. The facts say how far ahead a change reaches: to the last month of
 * their span.
 */
public final class ScenarioEditor {
    /** More than anybody plans; each is a row of its own in every month looked at. */
    private static final int MOST_ADDED = 10_000;

    private final PeopleEdits people;
    private final CustomerEdits customers;

    /** @param programme whose requirements and products are meant */
    public ScenarioEditor(Programme programme) {
        people = new PeopleEdits(programme);
        customers = new CustomerEdits(programme);
    }

    /**
     * The facts with all changes made, in their order.
     *
     * @throws ChangeException if changes cannot be made to these facts; all of them
     */
    public AccountFacts edit(AccountFacts facts, Scenario scenario) throws ChangeException {
        List<ChangeProblem> problems = new ArrayList<>();
        AccountFacts edited = facts;
        long added = 0;
        for (Scenario.Step step : scenario.steps()) {
            try {
                added += added(step.change());
                if (added > MOST_ADDED) {
                    throw new UnfitException(Code.TOO_MANY, Map.of("most", Integer.toString(MOST_ADDED)));
                }
                edited = edit(edited, step.change());
            } catch (UnfitException e) {
                problems.add(new ChangeProblem(step.place(), step.change().sentence(), e.code(), e.arguments()));
            }
        }
        if (!problems.isEmpty()) {
            throw new ChangeException(problems);
        }
        return edited;
    }

    /** How many people and customers a change adds. */
    private static int added(Change change) {
        if (change instanceof Change.Certify certify) {
            return certify.people();
        }
        return change instanceof Change.WinCustomers win ? win.customers() : 0;
    }

    private AccountFacts edit(AccountFacts facts, Change change) throws UnfitException {
        YearMonth from = change.from();
        if (from.isAfter(facts.span().last())) {
            throw new UnfitException(
                    Code.AFTER_OUTLOOK,
                    Map.of("month", from.toString(), "last", facts.span().last().toString()));
        }
        if (from.isBefore(facts.span().first())) {
            throw new UnfitException(
                    Code.BEFORE_DATA,
                    Map.of(
                            "month",
                            from.toString(),
                            "first",
                            facts.span().first().toString()));
        }
        if (change instanceof Change.Certify certify) {
            return people.certify(facts, certify);
        }
        if (change instanceof Change.Leave leave) {
            return people.leave(facts, leave);
        }
        return customers.edit(facts, change);
    }
}
