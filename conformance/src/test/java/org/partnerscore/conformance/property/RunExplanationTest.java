package org.partnerscore.conformance.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.conformance.ConformanceCase;
import org.partnerscore.conformance.ecosystem.EcosystemFiles;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.write.WholeFiles;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.engine.output.ContributionTable;
import org.partnerscore.engine.output.ScoreTables;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.engine.read.Progress;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.engine.score.Scores;
import org.partnerscore.engine.score.Scoring;
import org.partnerscore.engine.written.WrittenAccount;
import org.partnerscore.engine.written.WrittenRun;
import org.partnerscore.insight.explain.ExplainedLine;
import org.partnerscore.insight.explain.Explainer;
import org.partnerscore.insight.explain.Explanation;
import org.partnerscore.insight.explain.IndicatorExplanation;
import org.partnerscore.insight.explain.Question;
import org.partnerscore.insight.explain.RunExplainer;
import org.partnerscore.insight.score.AccountScoring;

/**
 * An account explained from a run's tables, against the same from its data. The number of a test is the
 * seed of its data. Of the cases the last of each data set will do in every build.
 */
class RunExplanationTest {
    private static final int MONTHS = 9;

    /** Steps that follow from rows which a run does not keep. */
    private static final Set<ReasonCode> NOT_KEPT = EnumSet.of(
            ReasonCode.BASELINE_ANNIVERSARY,
            ReasonCode.BASELINE_OF_PROGRAMME,
            ReasonCode.HEADCOUNT_REACHED,
            ReasonCode.HEADCOUNT_NOT_REACHED,
            ReasonCode.HEADCOUNT_OVER,
            ReasonCode.HEADCOUNT_PAYS);

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return Seeds.few(3);
    }

    static Stream<String> dataSets() {
        return ConformanceCase.all().stream().map(ConformanceCase::dataSet).distinct();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_a_run_tells_is_what_the_data_tell(long seed) throws Exception {
        Scene scene = Scene.of(seed);
        Path data = Files.createDirectory(folder.resolve("data"));
        EcosystemFiles.write(scene.ecosystem(), data);
        List<AccountFacts> accounts = scene.ecosystem().facts();

        try (DataSet opened = DataSet.open(data, DataSetOptions.withThreads(2))) {
            for (YearMonth month : scene.months(MONTHS)) {
                check(opened, scene.programme(), month, accounts);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void what_a_run_of_a_case_tells_is_what_the_data_tell(String dataSet) throws Exception {
        List<ConformanceCase> cases = ConformanceCase.all().stream()
                .filter(each -> each.dataSet().equals(dataSet))
                .toList();
        List<AccountFacts> accounts = EcosystemFiles.read(cases.get(0).data()).facts();
        int first = Boolean.getBoolean("partnerscore.long") ? 0 : cases.size() - 1;

        try (DataSet opened = DataSet.open(cases.get(0).data(), DataSetOptions.withThreads(2))) {
            for (ConformanceCase each : cases.subList(first, cases.size())) {
                check(opened, ProgrammeCatalog.bundled().programme(each.programme()), each.month(), accounts);
            }
        }
    }

    private void check(DataSet data, Programme programme, YearMonth month, List<AccountFacts> all) throws Exception {
        TableFormat format = month.getMonthValue() % 2 == 0 ? TableFormat.CSV : TableFormat.PARQUET;
        Path run = Files.createTempDirectory(folder, "run");
        try (Scores scores = Scoring.score(
                        data, new ScoreRequest(programme, month, month.atEndOfMonth(), true, true), Progress.NONE);
                WholeFiles files = WholeFiles.in(run)) {
            int[] accounts = IntStream.range(0, scores.size()).toArray();
            ScoreTables.write(scores, accounts, format, 2, files);
            new ContributionTable(scores).write(accounts, format, files);
            files.publish();
        }
        WrittenRun written = WrittenRun.in(run);
        for (AccountFacts facts : all) {
            WrittenAccount account = written.account(facts.account()).orElseThrow();
            ScoringPlan plan = ScoringPlan.of(programme, month, month.atEndOfMonth(), new DataSpan(month, month, null));
            AccountScoring scoring = AccountScoring.of(ScoringPlan.of(programme, month, facts.span()), facts);

            List<String> byRun = told(RunExplainer.explain(plan, account, Question.EVERYTHING));
            List<String> byData = told(Explainer.explain(scoring, Question.EVERYTHING));

            for (int i = 0; i < byData.size(); i++) {
                assertThat(byRun.get(i))
                        .as(facts.account() + " in " + month + " as " + format)
                        .isEqualTo(byData.get(i));
            }
            assertThat(byRun).hasSameSizeAs(byData);
        }
    }

    private static List<String> told(Explanation explanation) {
        return explanation.indicators().stream().map(RunExplanationTest::told).toList();
    }

    private static String told(IndicatorExplanation explained) {
        IndicatorScore score = explained.score();
        Stream<Object> parts = Stream.of(
                        Stream.of(
                                explained.pathway().id() + " "
                                        + score.indicator().id(),
                                score.points() + " " + score.outcome() + " " + score.market(),
                                plain(score.value()) + " " + plain(score.baseline()) + " " + plain(score.target())),
                        explained.rules().stream(),
                        explained.arithmetic().stream().filter((Reason step) -> !NOT_KEPT.contains(step.code())),
                        explained.lines().stream().filter(ExplainedLine::counted))
                .flatMap(part -> part);
        return parts.map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
