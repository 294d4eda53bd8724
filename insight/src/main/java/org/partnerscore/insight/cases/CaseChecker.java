package org.partnerscore.insight.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.definitions.cases.CaseFile;
import org.partnerscore.definitions.cases.Expectation;
import org.partnerscore.definitions.cases.ExpectedCell;
import org.partnerscore.definitions.cases.ProgrammeCase;
import org.partnerscore.insight.score.AccountScoring;

/** Scores the cases of a programme and compares the cells that they expect. */
public final class CaseChecker {
    private final Programme programme;

    private CaseChecker(Programme programme) {
        this.programme = programme;
    }

    /**
     * Checks cases.
     *
     * @param files cases that were read for the programme
     */
    public static CheckedCases check(Programme programme, List<CaseFile> files) {
        CaseChecker checker = new CaseChecker(programme);
        return new CheckedCases(
                programme,
                files.stream()
                        .flatMap(file -> file.cases().stream()
                                .map(each -> new CheckedCase(file, each, checker.mismatches(each))))
                        .toList());
    }

    private List<Mismatch> mismatches(ProgrammeCase each) {
        Map<String, AccountFacts> facts = new HashMap<>();
        List<Mismatch> mismatches = new ArrayList<>();
        for (Expectation expectation : each.expected()) {
            Scorecard card = score(
                    facts.computeIfAbsent(expectation.account(), account -> CaseAccount.facts(each, account)),
                    expectation);
            expectation.cells().forEach((cell, expected) -> {
                String actual = ScoredCell.of(card, expectation, cell);
                if (!same(cell, expected, actual)) {
                    mismatches.add(new Mismatch(expectation, cell, expected, actual));
                }
            });
        }
        return mismatches;
    }

    private Scorecard score(AccountFacts facts, Expectation expectation) {
        ScoringPlan plan = ScoringPlan.of(programme, expectation.month(), expectation.rulesAsOf(), facts.span());
        return AccountScoring.of(plan, facts).scorecard(false);
    }

    /** Numbers are compared as numbers: 5 is 5.00. */
    private static boolean same(ExpectedCell cell, String expected, String actual) {
        boolean numbers = cell.number() && !expected.isEmpty() && !actual.isEmpty();
        return numbers ? new BigDecimal(expected).compareTo(new BigDecimal(actual)) == 0 : expected.equals(actual);
    }
}
