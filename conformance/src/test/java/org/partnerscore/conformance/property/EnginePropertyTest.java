package org.partnerscore.conformance.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.conformance.engine.EngineScorer;
import org.partnerscore.conformance.engine.Form;
import org.partnerscore.conformance.kernel.ScoredTables;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.AccountFactsReader;
import org.partnerscore.dataset.account.AccountQuery;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.insight.score.AccountScoring;

/** The engine against the kernel on drawn data sets. The number of a test is the seed of its data set. */
class EnginePropertyTest {
    @TempDir
    private Path folder;

    static LongStream seeds() {
        return Seeds.few(50).map(seed -> 1000 + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_engine_equals_the_kernel_with_any_number_of_threads(long seed) throws Exception {
        Scene scene = Scene.of(seed);
        Path data = Files.createDirectory(folder.resolve("data"));
        Form.values()[(int) (seed % Form.values().length)].write(
                scene.ecosystem().shuffled(seed), data);

        for (int threads : new int[] {1, 2, 4}) {
            try (EngineScorer scorer = new EngineScorer(data, folder.resolve("out"), threads)) {
                ScoredTables tables = scorer.score(
                        scene.programme(), scene.month(), scene.month().atEndOfMonth());
                assertThat(tables.scores() + tables.indicators())
                        .as(scene + " with " + threads + " threads")
                        .isEqualTo(scene.tables());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_account_read_alone_from_the_files_scores_as_among_all(long seed) throws Exception {
        Scene scene = Scene.of(seed);
        Form.PARQUET.write(scene.ecosystem().shuffled(seed), folder);

        try (DataSet data = DataSet.open(folder, DataSetOptions.withThreads(2))) {
            for (Scorecard expected : scene.score()) {
                AccountFacts facts = AccountFactsReader.read(data, AccountQuery.of(expected.account()));
                ScoringPlan plan = ScoringPlan.of(scene.programme(), scene.month(), facts.span());
                assertThat(AccountScoring.of(plan, facts).scorecard())
                        .as(scene.toString())
                        .isEqualTo(expected);
            }
        }
    }
}
