package org.partnerscore.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerscore.spark.BothEngines.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.spark.source.SparkTables;

/** Every case of the shared data sets: what Spark writes is what the rules demand. */
class ConformanceTest {
    static final Path CASES =
            Path.of(System.getProperty("partnerscore.root")).resolve("conformance/src/test/resources/cases");

    /** All of them where the gates run; one of each elsewhere, where the same tests run again. */
    private static final int CASES_OF_EACH = LocalSpark.FULL ? Integer.MAX_VALUE : 1;

    private static final ProgrammeCatalog PROGRAMMES = ProgrammeCatalog.bundled();

    @TempDir
    private Path folder;

    static Stream<Path> dataSets() throws IOException {
        return folders(CASES);
    }

    static Stream<Path> folders(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    /** The number of parts changes from case to case, and so do the pieces that files are cut into. */
    @ParameterizedTest
    @MethodSource("dataSets")
    void every_case_comes_out_equal_in_every_byte(Path dataSet) throws Exception {
        List<Integer> parts = List.of(1, 2, 7);
        int number = 0;
        try (SparkTables tables =
                SparkTables.open(LocalSpark.session(), dataSet.resolve("data").toString(), 400_000)) {
            for (Path programme : folders(dataSet.resolve("expected")).toList()) {
                Programme rules = PROGRAMMES.programme(programme.getFileName().toString());
                for (Path expected : folders(programme).limit(CASES_OF_EACH).toList()) {
                    YearMonth month = YearMonth.parse(expected.getFileName().toString());
                    Path out = folder.resolve(number + "");

                    BothEngines.onSpark(
                            tables, ScoreRequest.of(rules, month), TableFormat.CSV, parts.get(number++ % 3), out);

                    assertThat(text(out, "indicators.csv"))
                            .as("indicators of %s", expected)
                            .isEqualTo(text(expected, "indicators.csv"));
                    assertThat(text(out, "scores.csv"))
                            .as("scores of %s", expected)
                            .isEqualTo(text(expected, "scores.csv"));
                }
            }
        }
    }
}
