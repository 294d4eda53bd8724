package org.partnerscore.conformance.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.conformance.kernel.KernelScorer;
import org.partnerscore.conformance.kernel.ResultTables;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.contribution.ContributionLine;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.contribution.RecordingContributions;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.kernel.Assessor;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Scorecard;

/** Contributions and the scores they add up to. The number of a test is the seed of its data set. */
class ContributionTest {
    static LongStream seeds() {
        return Seeds.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lines_add_up_to_value_and_baseline(long seed) {
        KernelScorer scorer = Scene.of(seed).scorer();
        AccountTotals totals = scorer.newTotals();
        RecordingContributions recording =
                new RecordingContributions(scorer.plan().slots(), totals);
        scorer.contribute(recording);
        Assessor assessor = scorer.plan().assessor(false);

        List<Scorecard> scorecards = scorer.assess(totals);

        for (int account = 0; account < scorecards.size(); account++) {
            for (int pathway = 0; pathway < scorecards.get(account).pathways().size(); pathway++) {
                List<IndicatorScore> scores =
                        scorecards.get(account).pathways().get(pathway).indicators();
                for (int i = 0; i < scores.size(); i++) {
                    IndicatorScore score = scores.get(i);
                    int market = assessor.market(i, account, scorer.accounts().get(account), totals);
                    int[] row = {account, pathway, i, market};
                    assertThat(sum(recording, row, Part.VALUE))
                            .as(score.indicator().id())
                            .isEqualByComparingTo(score.value());
                    assertThat(sum(recording, row, Part.BASELINE))
                            .as("baseline of " + score.indicator().id())
                            .isEqualByComparingTo(score.baseline() == null ? BigDecimal.ZERO : score.baseline());
                }
            }
        }
    }

    private static BigDecimal sum(RecordingContributions recording, int[] row, Part part) {
        return recording.lines().stream()
                .filter(line -> line.account() == row[0])
                .filter(line -> line.slot().pathway() == row[1])
                .filter(line -> line.slot().indicator() == row[2])
                .filter(line -> line.slot().market() == Slot.ANY || line.slot().market() == row[3])
                .filter(line -> line.slot().part() == part)
                .map(ContributionTest::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(ContributionLine line) {
        return BigDecimal.valueOf(line.amount(), line.slot().money() ? 2 : 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void customers_may_be_summed_in_parts_and_the_parts_in_any_order(long seed) {
        Scene scene = Scene.of(seed);
        KernelScorer scorer = scene.scorer();
        List<AccountTotals> parts = IntStream.range(0, 3)
                .mapToObj(part -> {
                    AccountTotals totals = scorer.newTotals();
                    scorer.contributeTenants(totals, tenant -> tenant % 3 == part);
                    return totals;
                })
                .toList();
        AccountTotals sum = scorer.newTotals();
        sum.addAll(parts.get(2));
        scorer.contributePeople(sum);
        sum.addAll(parts.get(0));
        sum.addAll(parts.get(1));

        List<Scorecard> scorecards = scorer.assess(sum);

        assertThat(ResultTables.scores(scorecards) + ResultTables.indicators(scorecards))
                .isEqualTo(scene.tables());
    }
}
