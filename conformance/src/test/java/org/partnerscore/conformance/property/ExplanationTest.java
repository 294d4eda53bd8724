package org.partnerscore.conformance.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.conformance.ConformanceCase;
import org.partnerscore.conformance.ecosystem.EcosystemFiles;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.insight.explain.AccountAuditor;
import org.partnerscore.insight.explain.ExplainedLine;
import org.partnerscore.insight.explain.Explainer;
import org.partnerscore.insight.explain.Explanation;
import org.partnerscore.insight.explain.Question;
import org.partnerscore.insight.score.AccountScoring;

/** What explanations say of lines, against what the kernel contributes. The number of a test is the seed of its data. */
class ExplanationTest {
    private static final int MONTHS = 9;

    static LongStream seeds() {
        return Seeds.few(3);
    }

    static Stream<String> dataSets() {
        return ConformanceCase.all().stream().map(ConformanceCase::dataSet).distinct();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_the_audit_calls_counted_is_what_the_kernel_contributes(long seed) {
        Scene scene = Scene.of(seed);
        List<AccountFacts> accounts = scene.ecosystem().facts();
        scene.months(MONTHS).forEach(month -> check(scene.programme(), month, accounts));
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void every_case_is_explained_to_its_lines(String dataSet) throws Exception {
        List<ConformanceCase> cases = ConformanceCase.all().stream()
                .filter(each -> each.dataSet().equals(dataSet))
                .toList();
        List<AccountFacts> accounts = EcosystemFiles.read(cases.get(0).data()).facts();
        cases.forEach(each -> check(ProgrammeCatalog.bundled().programme(each.programme()), each.month(), accounts));
    }

    private static void check(Programme programme, YearMonth month, List<AccountFacts> accounts) {
        for (AccountFacts facts : accounts) {
            AccountScoring scoring = AccountScoring.of(ScoringPlan.of(programme, month, facts.span()), facts);

            Explanation explanation = Explainer.explain(scoring, Question.EVERYTHING);

            assertThat(counted(new AccountAuditor(scoring)
                            .everything().values().stream().flatMap(List::stream)))
                    .as(facts.account() + " in " + month)
                    .isEqualTo(counted(
                            explanation.indicators().stream().flatMap(indicator -> indicator.lines().stream())));
        }
    }

    private static List<String> counted(Stream<ExplainedLine> lines) {
        return lines.filter(ExplainedLine::counted)
                .map(line -> line.reason().code() + " " + line.part() + " " + line.tenantId() + " "
                        + line.subscriptionId() + " " + line.individualId() + " " + line.month() + " "
                        + line.amount())
                .sorted()
                .collect(Collectors.toList());
    }
}
