package org.partnerscore.conformance.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.conformance.ecosystem.Ecosystem;
import org.partnerscore.conformance.engine.EngineScorer;
import org.partnerscore.conformance.engine.Form;
import org.partnerscore.conformance.kernel.ScoredTables;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.definitions.cases.MonthSpan;

/** Every case of every programme through the engine; cases whose data cover the same months share a data set. */
class EngineCasesTest {
    private static final ProgrammeCatalog PROGRAMMES = ProgrammeCatalog.bundled();

    @TempDir
    private Path folder;

    static Stream<Arguments> dataSets() {
        return PROGRAMMES.programmes().stream()
                .flatMap(programme -> checks(programme).entrySet().stream()
                        .map(group -> Arguments.argumentSet(
                                programme.id() + " over " + group.getKey(), programme, group.getValue())));
    }

    private static Map<MonthSpan, List<CaseCheck>> checks(Programme programme) {
        return CaseLibrary.all().stream()
                .filter(file -> file.programme().equals(programme.id()))
                .flatMap(file -> CaseCheck.of(file).stream())
                .collect(Collectors.groupingBy(CaseCheck::covered, LinkedHashMap::new, Collectors.toList()));
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void every_case_comes_out_as_expected(Programme programme, List<CaseCheck> checks) throws Exception {
        Ecosystem ecosystem =
                Ecosystem.union(checks.stream().map(CaseCheck::ecosystem).toList());
        Path data = Files.createDirectory(folder.resolve("data"));
        Form.CSV.write(ecosystem, data);

        try (EngineScorer scorer = new EngineScorer(data, folder.resolve("out"), 2)) {
            ScoredTables.Way byEngine = scorer.remembering();
            assertThat(checks)
                    .allSatisfy(check ->
                            assertThat(check.failures(programme, byEngine)).isEmpty());
        }
    }
}
