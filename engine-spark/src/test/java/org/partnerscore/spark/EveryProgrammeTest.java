package org.partnerscore.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerscore.spark.BothEngines.text;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.synthetic.EcosystemRequest;
import org.partnerscore.dataset.synthetic.Format;
import org.partnerscore.dataset.synthetic.SyntheticEcosystem;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.spark.source.SparkTables;

/** A made-up ecosystem under every programme there is, some months after its first day: both engines write the same. */
class EveryProgrammeTest {
    private static final int MONTHS = 25;

    @TempDir
    private Path folder;

    static Stream<String> programmes() {
        return ProgrammeCatalog.bundled().ids().stream();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void both_engines_write_the_same_bytes(String id) throws Exception {
        Programme programme = ProgrammeCatalog.bundled().programme(id);
        YearMonth month = YearMonth.from(programme.start()).plusMonths(8);
        ScoreRequest request = new ScoreRequest(programme, month, null, false, true);
        Path data = folder.resolve("data");
        EcosystemRequest ecosystem = new EcosystemRequest(300, 11, 12, 240, month.minusMonths(MONTHS - 1), MONTHS);
        new SyntheticEcosystem(ecosystem).writeTo(data, Format.PARQUET, (table, done, all) -> {});
        try (DataSet onOneMachine = BothEngines.open(data)) {
            BothEngines.onOneMachine(onOneMachine, request, TableFormat.CSV, folder.resolve("expected"));
        }

        try (SparkTables tables = SparkTables.open(LocalSpark.session(), data.toString(), 1 << 20)) {
            BothEngines.onSpark(tables, request, TableFormat.CSV, 2, folder.resolve("out"));
        }

        for (String table : List.of("scores", "indicators", "contributions")) {
            assertThat(text(folder.resolve("out"), table + ".csv"))
                    .as(table)
                    .isEqualTo(text(folder.resolve("expected"), table + ".csv"));
        }
        assertThat(text(folder.resolve("out"), "contributions.csv").lines().count())
                .as("lines beside the header")
                .isGreaterThan(1);
    }
}
