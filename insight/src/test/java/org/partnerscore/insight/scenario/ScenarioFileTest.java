package org.partnerscore.insight.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.definitions.InvalidDefinitionsException;
import org.partnerscore.definitions.yaml.DefinitionSource;

class ScenarioFileTest {
    @TempDir
    private Path folder;

    private Scenario read(String text) throws IOException, ChangeException {
        Path file = Files.writeString(folder.resolve("plan.yaml"), text);
        return new ScenarioFile(new ChangeParser(Account.PROGRAMME, Account.MONTH)).read(DefinitionSource.of(file));
    }

    @Test
    void a_scenario_has_a_name_and_changes() throws IOException, ChangeException {
        Scenario scenario = read("""
                name: Three consultants
                changes:
                  - consultants customer-engagement +3
                  - users T +5
                """);

        assertThat(scenario.name()).isEqualTo("Three consultants");
        assertThat(scenario.changes())
                .containsExactly(Account.change("consultants customer-engagement +3"), Account.change("users T +5"));
    }

    @Test
    void every_change_that_is_wrong_is_named_with_line_and_column() {
        ChangeException failure = catchThrowableOfType(ChangeException.class, () -> read("""
                name: Plan
                changes:
                  - consultants sales +3
                  - users T +5
                  - users T five
                """));

        assertThat(failure.problems())
                .extracting(problem ->
                        problem.place().line() + ":" + problem.place().column() + " " + problem.code())
                .containsExactly("3:5 UNKNOWN_PATHWAY", "5:5 UNEXPECTED");
    }

    @Test
    void a_file_of_other_fields_is_refused() {
        assertThatThrownBy(() -> read("name: Plan\nchange: none\n"))
                .isInstanceOf(InvalidDefinitionsException.class)
                .hasMessageContaining("plan.yaml:2:1: change: is not a field here")
                .hasMessageContaining("did you mean 'changes'?");
    }

    @Test
    void what_is_written_is_read_back_whatever_the_name() throws IOException, ChangeException {
        for (String name :
                new String[] {"Plan", "\"a\": \\ #", "- x", "\u00e9t\u00e9 \ud83d\ude00", "a\u2028b\u0007\ufeff", "null"
                }) {
            Scenario read = read(ScenarioFile.text(name, List.of("consultants customer-engagement +3", "users T +5")));

            assertThat(read.name()).isEqualTo(name);
            assertThat(read.changes())
                    .containsExactly(
                            Account.change("consultants customer-engagement +3"), Account.change("users T +5"));
        }
    }
}
