package org.partnerscore.conformance.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.conformance.ConformanceCase;
import org.partnerscore.conformance.ecosystem.Ecosystem;
import org.partnerscore.conformance.ecosystem.EcosystemFiles;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.TenantFacts;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.insight.difference.Cause;
import org.partnerscore.insight.difference.Change;
import org.partnerscore.insight.difference.Difference;
import org.partnerscore.insight.difference.Differences;
import org.partnerscore.insight.difference.State;
import org.partnerscore.insight.score.AccountScoring;

/** The causes of a difference. The number of a test is the seed of its data set. */
class DifferenceTest {
    static LongStream seeds() {
        return Seeds.all();
    }

    static Stream<String> dataSets() {
        return ConformanceCase.all().stream().map(ConformanceCase::dataSet).distinct();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void between_any_two_months_causes_sum_to_the_difference_of_every_account(long seed) {
        Scene scene = Scene.of(seed);
        Draw draw = new Draw(seed);
        YearMonth first = latest(
                scene.ecosystem().span().first(),
                YearMonth.from(scene.programme().start()));
        for (String account : scene.ecosystem().accounts()) {
            AccountFacts facts = scene.ecosystem().factsOf(account);
            YearMonth from = draw.month(first, scene.month());
            State before = State.of(scene.programme(), from, facts);
            State after = State.of(scene.programme(), scene.month(), facts);

            Difference difference = Differences.between(before, after);

            assertThat(difference.before()).isEqualTo(scored(before));
            assertThat(difference.after()).isEqualTo(scored(after));
            assertSums(difference);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void between_the_rules_of_two_days_causes_sum_to_the_difference(long seed) {
        Scene scene = Scene.of(seed);
        Draw draw = new Draw(seed);
        LocalDate start = scene.programme().start();
        LocalDate last = start.isAfter(LocalDate.of(2022, 1, 31)) ? start.plusYears(1) : LocalDate.of(2022, 1, 31);
        for (String account : scene.ecosystem().accounts()) {
            AccountFacts facts = scene.ecosystem().factsOf(account);
            LocalDate from = draw.day(start, last);
            LocalDate to = draw.day(start, last);

            Difference difference = Differences.between(
                    new State(scene.programme(), scene.month(), from, facts),
                    new State(scene.programme(), scene.month(), to, facts));

            assertSums(difference);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void between_two_data_sets_causes_sum_to_the_difference(long seed) {
        Scene scene = Scene.of(seed);
        Draw draw = new Draw(seed);
        for (String account : scene.ecosystem().accounts()) {
            AccountFacts facts = scene.ecosystem().factsOf(account);
            AccountFacts restated = facts.withEachTenant(tenant -> restated(tenant, draw))
                    .withPasses(facts.passes().stream()
                            .filter(pass -> !draw.oneIn(6))
                            .toList());

            Difference difference = Differences.between(
                    State.of(scene.programme(), scene.month(), facts),
                    State.of(scene.programme(), scene.month(), restated));

            assertSums(difference);
            assertThat(difference.changes())
                    .allSatisfy(change -> assertThat(change.cause()).isEqualTo(Cause.RESTATED));
        }
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void between_the_months_of_every_case_causes_sum_to_the_difference(String dataSet) throws Exception {
        List<ConformanceCase> cases = ConformanceCase.all().stream()
                .filter(each -> each.dataSet().equals(dataSet))
                .toList();
        Ecosystem ecosystem = EcosystemFiles.read(cases.get(0).data());
        List<AccountFacts> accounts = ecosystem.facts();
        for (int i = 1; i < cases.size(); i++) {
            ConformanceCase from = cases.get(i - 1);
            ConformanceCase to = cases.get(i);
            if (from.programme().equals(to.programme())) {
                Programme programme = ProgrammeCatalog.bundled().programme(to.programme());
                accounts.forEach(facts -> {
                    assertSums(Differences.between(
                            State.of(programme, from.month(), facts), State.of(programme, to.month(), facts)));
                    assertSums(Differences.between(
                            new State(programme, to.month(), programme.start(), facts),
                            State.of(programme, to.month(), facts)));
                });
            }
        }
    }

    private static TenantFacts restated(TenantFacts tenant, Draw draw) {
        List<SubscriptionMonth> rows = new ArrayList<>(tenant.rows());
        rows.removeIf(row -> draw.oneIn(9));
        return draw.oneIn(5) ? tenant.withAssociations(List.of()) : tenant.withRows(rows);
    }

    private static YearMonth latest(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    private static Scorecard scored(State state) {
        return AccountScoring.of(
                        ScoringPlan.of(
                                state.programme(),
                                state.month(),
                                state.rulesAsOf(),
                                state.facts().span()),
                        state.facts())
                .scorecard();
    }

    private static void assertSums(Difference difference) {
        for (int p = 0; p < difference.after().pathways().size(); p++) {
            PathwayScore before = difference.before().pathways().get(p);
            PathwayScore after = difference.after().pathways().get(p);
            for (int i = 0; i < after.indicators().size(); i++) {
                IndicatorScore was = before.indicators().get(i);
                IndicatorScore is = after.indicators().get(i);
                List<Change> changes = difference.of(after.pathway(), is.indicator());
                assertThat(changes.stream().map(Change::value).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as(is.indicator().id())
                        .isEqualByComparingTo(is.value().subtract(was.value()));
                assertThat(changes.stream().map(Change::baseline).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(orZero(is.baseline()).subtract(orZero(was.baseline())));
                assertThat(changes.stream().mapToInt(Change::hundredths).sum())
                        .isEqualTo(is.points().hundredths() - was.points().hundredths());
            }
            assertTiersChain(difference, before, after);
        }
    }

    /** Each change of a pathway begins with the tier at which the one before it ended. */
    private static void assertTiersChain(Difference difference, PathwayScore before, PathwayScore after) {
        String tier = before.tier();
        for (Change change : difference.changes()) {
            if (change.pathway().id().equals(after.pathway().id())) {
                assertThat(change.tierBefore()).isEqualTo(tier);
                tier = change.tierAfter();
            }
        }
        assertThat(tier).isEqualTo(after.tier());
    }

    private static BigDecimal orZero(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }
}
