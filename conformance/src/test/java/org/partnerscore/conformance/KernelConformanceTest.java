package org.partnerscore.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.conformance.ecosystem.Ecosystem;
import org.partnerscore.conformance.ecosystem.EcosystemFiles;
import org.partnerscore.conformance.kernel.KernelScorer;
import org.partnerscore.conformance.kernel.ResultTables;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.definitions.ProgrammeCatalog;

/** Every case through the kernel alone. */
class KernelConformanceTest {
    private static final ProgrammeCatalog PROGRAMMES = ProgrammeCatalog.bundled();
    private static final Map<String, Ecosystem> DATA_SETS = new ConcurrentHashMap<>();

    static List<ConformanceCase> cases() {
        return ConformanceCase.all();
    }

    @Test
    void all_the_cases_are_found() {
        assertThat(cases()).hasSize(48);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_case_comes_out_equal_in_every_column(ConformanceCase each) {
        Ecosystem ecosystem = DATA_SETS.computeIfAbsent(each.dataSet(), name -> EcosystemFiles.read(each.data()));

        List<Scorecard> scorecards =
                KernelScorer.score(PROGRAMMES.programme(each.programme()), each.month(), ecosystem);

        assertThat(ResultTables.indicators(scorecards)).isEqualTo(each.expectedIndicators());
        assertThat(ResultTables.scores(scorecards)).isEqualTo(each.expectedScores());
    }
}
