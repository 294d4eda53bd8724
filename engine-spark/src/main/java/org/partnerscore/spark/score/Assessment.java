package org.partnerscore.spark.score;

import java.io.Serializable;
import java.util.BitSet;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.kernel.Assessor;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.score.Scorecard;
import scala.Tuple2;

/**
 * Takes the sums of one part of accounts to their scorecards, in a task.
 *
 * @param recipe the plan
 * @param accounts all accounts
 * @param ranges the parts
 * @param wanted numbers of the accounts whose scorecards are wanted; null for all
 */
record Assessment(
        PlanRecipe recipe,
        Broadcast<AccountDirectory> accounts,
        AccountRanges ranges,
        @Nullable BitSet wanted) implements Serializable {

    /** An account with its scorecard. */
    record Assessed(int account, Scorecard card) {}

    /** The sums of a part, its first account having number 0. */
    AccountTotals totals(ScoringPlan plan, int part, Iterator<Tuple2<Integer, long[]>> sums) {
        int first = ranges.first(part);
        AccountTotals totals = new AccountTotals(plan.slots(), ranges.first(part + 1) - first);
        sums.forEachRemaining(sum -> totals.add(sum._1() - first, sum._2()));
        return totals;
    }

    /** The wanted scorecards of a part in their order, each made when it is asked for. */
    Stream<Assessed> of(ScoringPlan plan, int part, Iterator<Tuple2<Integer, long[]>> sums) {
        AccountTotals totals = totals(plan, part, sums);
        Assessor assessor = plan.assessor(false);
        int first = ranges.first(part);
        return IntStream.range(first, ranges.first(part + 1))
                .filter(account -> wanted == null || wanted.get(account))
                .mapToObj(account -> new Assessed(
                        account,
                        assessor.assess(account - first, accounts.value().account(account), totals)));
    }
}
