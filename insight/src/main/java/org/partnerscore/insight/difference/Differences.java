package org.partnerscore.insight.difference;

import java.util.ArrayList;
import java.util.List;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.kernel.MonthRefusedException;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.insight.score.AccountLine;
import org.partnerscore.insight.score.AccountScoring;

/**
 * Splits the difference of two scores of an account into causes. One thing after the other is made what it is later, in
 * the order of {@link Cause}, and the kernel scores each state in between: the rules, the facts as the later data set
 * tells them, the market, the month, then the sums, cause by cause. So the parts sum exactly to the whole, and what
 * several causes do together belongs to the last of them.
 */
public final class Differences {
    private final List<Step> steps = new ArrayList<>();

    private Differences() {}

    /**
     * The difference of two states.
     *
     * @param before the earlier month, or the same month otherwise
     * @param after a state of the same account under the same programme; its facts must cover the earlier month too
     * @throws IllegalArgumentException if the months are the wrong way round, or the states are of different accounts or
     *     programmes
     * @throws MonthRefusedException if a month cannot be scored
     */
    public static Difference between(State before, State after) {
        if (!before.facts().account().equals(after.facts().account())
                || !before.programme().id().equals(after.programme().id())) {
            throw new IllegalArgumentException("only two scores of one account and programme can be compared");
        }
        if (before.month().isAfter(after.month())) {
            throw new IllegalArgumentException(before.month() + " does not come before " + after.month());
        }
        return new Differences().split(before, after);
    }

    private Difference split(State before, State after) {
        AccountScoring first = before.score();
        AccountScoring ruled = first;
        if (!before.rulesAsOf().equals(after.rulesAsOf()) || !before.programme().equals(after.programme())) {
            ruled = new State(after.programme(), before.month(), after.rulesAsOf(), before.facts()).score();
            step(Cause.RULES_CHANGED, ruled.scorecard(false), rows(first, ruled));
        }
        AccountScoring restated = ruled;
        if (!before.facts().equals(after.facts())) {
            restated = new State(after.programme(), before.month(), after.rulesAsOf(), after.facts()).score();
            step(Cause.RESTATED, restated.scorecard(false), rows(ruled, restated));
        }
        AccountScoring last = restated;
        if (!before.month().equals(after.month())) {
            last = after.score();
            month(restated, last);
        }
        Scorecard card = last.scorecard();
        return new Difference(first.scorecard(), card, new Changes(first.scorecard(false), steps).list());
    }

    /** What the month alone changes, facts and rules being the same. */
    private void month(AccountScoring before, AccountScoring after) {
        AccountTotals sums = before.totals().copy();
        for (Slot slot : slots(after.plan())) {
            if (slot.part() == Part.MARKET || slot.part() == Part.UNKNOWN) {
                move(sums, slot, after.totals().count(0, slot.index()) - sums.count(0, slot.index()));
            }
        }
        List<AccountLine> otherMarket =
                before.lines().stream().filter(after::counts).toList();
        step(
                Cause.MARKET_CHANGED,
                before.assess(sums),
                lineRows(LineKey.differences(before.countedLines(), otherMarket), Cause.MARKET_CHANGED));
        step(Cause.TIME_PASSED, after.assess(sums), List.of());
        List<LineChange> changes = new Attribution(before, after).of(otherMarket, after.countedLines());
        for (Cause cause : Cause.values()) {
            List<LineChange> caused =
                    changes.stream().filter(change -> change.cause() == cause).toList();
            if (!caused.isEmpty()) {
                caused.forEach(change -> move(sums, change.slot(), change.line().amount()));
                step(cause, after.assess(sums), caused);
            }
        }
        for (Slot slot : slots(after.plan())) {
            if (slot.part() == Part.DAY) {
                move(sums, slot, after.totals().count(0, slot.index()) - sums.count(0, slot.index()));
            }
        }
        step(Cause.HEADCOUNT_REACHED, after.assess(sums), List.of());
        if (!after.assess(sums).equals(after.scorecard(false))) {
            throw new IllegalStateException(
                    "the causes do not add up to the score of " + after.plan().month());
        }
    }

    private static void move(AccountTotals sums, Slot slot, long amount) {
        sums.tenant(0, slot.index(), 0, 0, 0, amount);
    }

    private static List<Slot> slots(ScoringPlan plan) {
        return plan.slots().slots();
    }

    private void step(Cause cause, Scorecard card, List<LineChange> rows) {
        steps.add(new Step(cause, card, rows));
    }

    private static List<LineChange> rows(AccountScoring before, AccountScoring after) {
        Cause cause = before.facts().equals(after.facts()) ? Cause.RULES_CHANGED : Cause.RESTATED;
        return lineRows(LineKey.differences(before.countedLines(), after.countedLines()), cause);
    }

    private static List<LineChange> lineRows(List<AccountLine> lines, Cause cause) {
        return lines.stream().map(line -> new LineChange(cause, line)).toList();
    }

    /**
     * One cause applied.
     *
     * @param cause the cause
     * @param card the score with it and all causes before it
     * @param rows what it changed
     */
    record Step(Cause cause, Scorecard card, List<LineChange> rows) {}
}
