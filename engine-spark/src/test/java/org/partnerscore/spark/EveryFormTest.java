package org.partnerscore.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.spark.source.SparkTables;

/** By hand: every case of the shared data sets in every form and in 1, 2 and 7 parts, as the engine on one machine writes it. */
@EnabledIfSystemProperty(named = "partnerscore.long", matches = "true", disabledReason = "takes many minutes")
class EveryFormTest {
    private static final List<String> TABLES = List.of("scores", "indicators", "contributions");

    @TempDir
    private Path folder;

    static Stream<Arguments> cases() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        for (Path dataSet : ConformanceTest.folders(ConformanceTest.CASES).toList()) {
            for (Path programme :
                    ConformanceTest.folders(dataSet.resolve("expected")).toList()) {
                ConformanceTest.folders(programme)
                        .forEach(month -> cases.add(Arguments.of(
                                dataSet.resolve("data"),
                                programme.getFileName().toString(),
                                YearMonth.parse(month.getFileName().toString()))));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_form_is_equal_in_any_number_of_parts(Path data, String id, YearMonth month) throws Exception {
        Programme programme = ProgrammeCatalog.bundled().programme(id);
        ScoreRequest request = new ScoreRequest(programme, month, null, false, true);
        try (DataSet onOneMachine = BothEngines.open(data);
                SparkTables tables = SparkTables.open(LocalSpark.session(), data.toString(), 400_000)) {
            for (TableFormat format : TableFormat.values()) {
                BothEngines.onOneMachine(onOneMachine, request, format, folder.resolve("expected"));
                for (int parts : List.of(1, 2, 7)) {
                    BothEngines.onSpark(tables, request, format, parts, folder.resolve("out"));
                    for (String table : TABLES) {
                        assertSame(table, format, parts);
                    }
                }
            }
        }
    }

    private void assertSame(String table, TableFormat format, int parts) throws Exception {
        String file = table + "." + format.extension();
        String what = file + " in " + parts + " parts";
        if (format == TableFormat.PARQUET) {
            assertThat(BothEngines.rows(folder.resolve("out").resolve(file)))
                    .as(what)
                    .isEqualTo(BothEngines.rows(folder.resolve("expected").resolve(file)));
        } else {
            assertThat(BothEngines.firstDifference(folder, file))
                    .as("first byte that differs, " + what)
                    .isEqualTo(-1);
        }
    }
}
