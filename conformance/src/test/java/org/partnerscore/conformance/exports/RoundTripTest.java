package org.partnerscore.conformance.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.conformance.engine.EngineScorer;
import org.partnerscore.conformance.kernel.ScoredTables;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.synthetic.EcosystemRequest;
import org.partnerscore.dataset.synthetic.Format;
import org.partnerscore.dataset.synthetic.Progress;
import org.partnerscore.dataset.synthetic.SyntheticEcosystem;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.imports.derive.DerivedDataSet;
import org.partnerscore.imports.write.CarriedDataSet;

/**
 * What exports can carry of a data set, written as exports and imported in any order, some of them twice, in pieces that
 * overlap and were partly provisional, is the same data set with the same scores. The number of a test is its seed.
 */
class RoundTripTest {
    private static final YearMonth FROM = YearMonth.of(2019, 5);
    private static final int MONTHS = 25;

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("partnerscore.long") ? 150 : 3);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_data_set_comes_back_from_its_exports_with_the_same_scores(long seed) throws Exception {
        Random random = new Random(seed);
        EcosystemRequest request =
                new EcosystemRequest(8 + random.nextInt(40), seed, 1 + random.nextInt(4), 60, FROM, MONTHS);
        new SyntheticEcosystem(request).writeTo(folder.resolve("canonical"), Format.PARQUET, Progress.NONE);
        Path carried = folder.resolve("carried");
        CarriedDataSet.write(folder.resolve("canonical"), carried, DataSetOptions.withThreads(2));

        Post post = new Post(carried, folder.resolve("post"), random, FROM, MONTHS);
        post.send();
        DerivedDataSet derived = post.receive(folder.resolve("imported"), 1 + random.nextInt(4));

        assertThat(derived.rows())
                .allSatisfy((table, rows) -> assertThat(rows).as(table.id()).isPositive());
        assertThat(derived.rejects()).isEmpty();
        assertThat(derived.unmapped()).isEmpty();
        for (Table table : Table.values()) {
            assertThat(Rows.of(derived.folder(), table)).as(table.id()).isEqualTo(Rows.of(carried, table));
        }
        YearMonth last = FROM.plusMonths(MONTHS - 1L);
        for (Programme programme : ProgrammeCatalog.bundled().programmes()) {
            int months = (int) YearMonth.from(programme.start()).until(last, ChronoUnit.MONTHS) + 1;
            if (months < 1) {
                continue;
            }
            YearMonth month = last.minusMonths(random.nextInt(Math.min(months, 12)));
            assertThat(score(derived.folder(), programme, month))
                    .as(programme.id() + " in " + month)
                    .isEqualTo(score(carried, programme, month));
        }
    }

    private String score(Path data, Programme programme, YearMonth month) throws Exception {
        try (EngineScorer scorer = new EngineScorer(data, folder.resolve("scores"), 2)) {
            ScoredTables tables = scorer.score(programme, month, month.atEndOfMonth());
            return tables.scores() + tables.indicators();
        }
    }
}
