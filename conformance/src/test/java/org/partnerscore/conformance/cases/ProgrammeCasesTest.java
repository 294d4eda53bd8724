package org.partnerscore.conformance.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.partnerscore.conformance.kernel.ScoredTables;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.definitions.cases.CaseFile;

/** Every case of every programme through the kernel. */
class ProgrammeCasesTest {
    private static final ProgrammeCatalog PROGRAMMES = ProgrammeCatalog.bundled();

    @TestFactory
    Stream<DynamicNode> every_case_comes_out_as_expected() {
        return CaseLibrary.all().stream().map(ProgrammeCasesTest::file);
    }

    private static DynamicNode file(CaseFile file) {
        Programme programme = PROGRAMMES.programme(file.programme());
        return dynamicContainer(
                file.toString(),
                CaseCheck.of(file).stream()
                        .map(check -> dynamicTest(
                                check.name(),
                                () -> assertThat(check.failures(programme, ScoredTables::byKernel))
                                        .isEmpty())));
    }
}
