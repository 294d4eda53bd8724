package org.partnerscore.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.conformance.ecosystem.Ecosystem;
import org.partnerscore.conformance.ecosystem.EcosystemFiles;
import org.partnerscore.conformance.engine.EngineScorer;
import org.partnerscore.conformance.engine.Form;
import org.partnerscore.conformance.kernel.ScoredTables;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.ProgrammeCatalog;

/** Every case through the engine, in every form, with several numbers of threads, its rows in any order. */
class EngineConformanceTest {
    private static final ProgrammeCatalog PROGRAMMES = ProgrammeCatalog.bundled();

    @TempDir
    private Path folder;

    static Stream<Arguments> forms() {
        return names().flatMap(name -> Stream.of(Form.CSV, Form.PARQUET)
                .flatMap(form -> Stream.of(1, 2).map(threads -> Arguments.of(name, form, threads))));
    }

    static Stream<String> names() {
        return ConformanceCase.all().stream().map(ConformanceCase::dataSet).distinct();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_case_comes_out_equal_in_every_column_from_shuffled_rows(String dataSet, Form form, int threads)
            throws Exception {
        List<ConformanceCase> cases = casesOf(dataSet);
        Ecosystem ecosystem = EcosystemFiles.read(cases.get(0).data());
        Path data = Files.createDirectory(folder.resolve("data"));
        long seed = 10L * form.ordinal() + threads;
        form.write(ecosystem.shuffled(seed), data);

        try (EngineScorer scorer = new EngineScorer(data, folder.resolve("out"), threads)) {
            for (ConformanceCase each : cases) {
                assertEqual(each, scorer);
            }
        }
    }

    /** More threads than the machine may have, and tables in several files: the last month of each data set will do. */
    @ParameterizedTest
    @MethodSource("names")
    void the_last_case_comes_out_equal_from_folders_of_files_with_four_threads(String dataSet) throws Exception {
        List<ConformanceCase> cases = casesOf(dataSet);
        Path data = Files.createDirectory(folder.resolve("data"));
        Form.PARQUET_FOLDERS.write(EcosystemFiles.read(cases.get(0).data()).shuffled(4), data);

        try (EngineScorer scorer = new EngineScorer(data, folder.resolve("out"), 4)) {
            assertEqual(cases.get(cases.size() - 1), scorer);
        }
    }

    /** Rows sorted by customer are read without sorting. */
    @ParameterizedTest
    @MethodSource("names")
    void the_last_case_comes_out_equal_from_the_files_as_they_are(String dataSet) throws Exception {
        List<ConformanceCase> cases = casesOf(dataSet);

        try (EngineScorer scorer = new EngineScorer(cases.get(0).data(), folder.resolve("out"), 2)) {
            assertEqual(cases.get(cases.size() - 1), scorer);
        }
    }

    private static List<ConformanceCase> casesOf(String dataSet) {
        return ConformanceCase.all().stream()
                .filter(each -> each.dataSet().equals(dataSet))
                .toList();
    }

    private static void assertEqual(ConformanceCase each, EngineScorer scorer) throws Exception {
        Programme programme = PROGRAMMES.programme(each.programme());

        ScoredTables tables = scorer.score(programme, each.month(), each.month().atEndOfMonth());

        assertThat(tables.indicators()).as("indicators of " + each).isEqualTo(each.expectedIndicators());
        assertThat(tables.scores()).as("scores of " + each).isEqualTo(each.expectedScores());
    }
}
