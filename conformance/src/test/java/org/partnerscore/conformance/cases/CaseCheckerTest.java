package org.partnerscore.conformance.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.definitions.cases.CaseFile;
import org.partnerscore.definitions.cases.CaseFinder;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.insight.cases.CaseChecker;
import org.partnerscore.insight.cases.CheckedCases;

/** That the command's check of cases says of every bundled programme what the kernel and the engine say. */
class CaseCheckerTest {
    static List<ProgrammeDefinition> programmes() {
        return ProgrammeCatalog.bundled().definitions();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void every_case_of_a_bundled_programme_passes(ProgrammeDefinition definition) {
        CheckedCases checked = CaseChecker.check(definition.programme(), CaseFinder.beside(definition));

        assertThat(checked.failing()).isEmpty();
        assertThat(checked.indicatorsWithoutCase()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void every_file_of_cases_of_a_bundled_programme_is_found(ProgrammeDefinition definition) {
        assertThat(CaseFinder.beside(definition))
                .extracting(CaseFile::topic)
                .isEqualTo(CaseLibrary.all().stream()
                        .filter(file -> file.programme().equals(definition.id()))
                        .map(CaseFile::topic)
                        .toList());
    }
}
