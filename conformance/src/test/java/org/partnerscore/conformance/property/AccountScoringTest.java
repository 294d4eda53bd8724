package org.partnerscore.conformance.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.conformance.ecosystem.Ecosystem;
import org.partnerscore.conformance.kernel.KernelScorer;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.TenantFacts;
import org.partnerscore.insight.future.HeldFuture;
import org.partnerscore.insight.score.AccountLine;
import org.partnerscore.insight.score.AccountScoring;

/** One account's facts scored alone, edited and played out. The number of a test is the seed of its data set. */
class AccountScoringTest {
    static LongStream seeds() {
        return Seeds.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_account_alone_scores_as_it_does_among_all(long seed) {
        Scene scene = Scene.of(seed);

        for (Scorecard expected : scene.score()) {
            assertThat(scoring(scene, expected.account()).scorecard()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_edited_state_scores_as_if_it_were_scored_from_scratch(long seed) {
        Scene scene = Scene.of(seed);
        Draw draw = new Draw(seed);
        AccountScoring scoring = scoring(scene, "A" + draw.below(4));

        for (int i = 0; i < 5; i++) {
            AccountFacts edited = edit(scoring.facts(), draw);
            AccountScoring again = scoring.with(edited);
            assertThat(again.scorecard())
                    .isEqualTo(AccountScoring.of(scoring.plan(), edited).scorecard());
            scoring = again;
        }
    }

    private static AccountFacts edit(AccountFacts facts, Draw draw) {
        if (draw.oneIn(3) || facts.tenants().isEmpty()) {
            List<ExamPass> passes = new ArrayList<>(facts.passes());
            passes.removeIf(pass -> draw.oneIn(5));
            return facts.withPasses(passes).withCompetencies(draw.oneIn(2) ? List.of() : facts.competencies());
        }
        TenantFacts tenant = draw.oneOf(List.copyOf(facts.tenants().values()));
        if (draw.oneIn(3)) {
            SortedMap<String, TenantFacts> fewer = new TreeMap<>(facts.tenants());
            fewer.remove(tenant.id());
            return facts.withTenants(fewer);
        }
        if (draw.oneIn(2)) {
            return facts.withTenant(tenant.withAssociations(List.of()));
        }
        List<SubscriptionMonth> rows = new ArrayList<>(tenant.rows());
        rows.removeIf(row -> draw.oneIn(4));
        return facts.withTenant(tenant.withRows(rows));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void counted_lines_sum_to_value_and_baseline(long seed) {
        Scene scene = Scene.of(seed);
        AccountScoring scoring = scoring(scene, "A1");
        List<AccountLine> lines = scoring.countedLines();

        Scorecard card = scoring.scorecard();

        for (int p = 0; p < card.pathways().size(); p++) {
            List<IndicatorScore> scores = card.pathways().get(p).indicators();
            for (int i = 0; i < scores.size(); i++) {
                BigDecimal baseline = scores.get(i).baseline();
                assertThat(sum(lines, p, i, Part.VALUE))
                        .isEqualByComparingTo(scores.get(i).value());
                assertThat(sum(lines, p, i, Part.BASELINE))
                        .isEqualByComparingTo(baseline == null ? BigDecimal.ZERO : baseline);
            }
        }
    }

    private static BigDecimal sum(List<AccountLine> lines, int pathway, int indicator, Part part) {
        return lines.stream()
                .filter(line -> line.slot().pathway() == pathway && line.slot().indicator() == indicator)
                .filter(line -> line.slot().part() == part)
                .map(AccountLine::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_month_to_come_scores_as_in_a_data_set_in_which_it_has_been_played_out(long seed) {
        Scene scene = Scene.of(seed);
        var present = scene.ecosystem().span().last();
        var month = present.plusMonths(1 + seed % 14);
        List<SubscriptionMonth> rows = new ArrayList<>(scene.ecosystem().subscriptionMonths());
        for (var each = present.plusMonths(1); !each.isAfter(month); each = each.plusMonths(1)) {
            for (SubscriptionMonth row : scene.ecosystem().subscriptionMonths()) {
                if (row.month().equals(present)) {
                    rows.add(row.in(each));
                }
            }
        }
        Ecosystem played = scene.ecosystem().withSubscriptionMonths(rows);

        for (Scorecard expected : KernelScorer.score(scene.programme(), month, played)) {
            AccountFacts held = HeldFuture.until(scene.ecosystem().factsOf(expected.account()), month);
            ScoringPlan plan = ScoringPlan.of(scene.programme(), month, held.span());
            assertThat(AccountScoring.of(plan, held).scorecard()).isEqualTo(expected);
        }
    }

    private static AccountScoring scoring(Scene scene, String account) {
        AccountFacts facts = scene.ecosystem().factsOf(account);
        return AccountScoring.of(ScoringPlan.of(scene.programme(), scene.month(), facts.span()), facts);
    }
}
