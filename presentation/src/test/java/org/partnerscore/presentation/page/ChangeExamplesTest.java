package org.partnerscore.presentation.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.YearMonth;
import java.util.Collection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.insight.scenario.ChangeParser;
import org.partnerscore.insight.scenario.ChangeProblem;

class ChangeExamplesTest {
    static Collection<String> programmes() {
        return ProgrammeCatalog.bundled().ids();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void every_example_can_be_written_of_an_account_of_the_programme(String id) {
        Programme programme = ProgrammeCatalog.bundled().programme(id);
        YearMonth month = YearMonth.from(programme.start()).plusMonths(6);
        ChangeParser parser = new ChangeParser(programme, month);

        assertThat(ChangeExamples.of(programme, month))
                .hasSizeGreaterThan(4)
                .allSatisfy(example -> assertThatNoException()
                        .isThrownBy(() -> parser.parse(example, ChangeProblem.Place.COMMAND_LINE)));
    }
}
