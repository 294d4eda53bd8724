package org.partnerscore.insight.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.partnerscore.definitions.InvalidDefinitionsException;
import org.partnerscore.definitions.yaml.DefinitionSource;

/** Files of scenarios of any bytes. */
class ScenarioFuzzTest {
    private final ScenarioFile file = new ScenarioFile(new ChangeParser(Account.PROGRAMME, Account.MONTH));

    @FuzzTest(maxDuration = "1m")
    void is_refused_with_its_reasons_or_is_written_and_read_back_as_the_same(byte[] bytes) throws Exception {
        Scenario scenario;
        try {
            scenario = file.read(new Source(bytes));
        } catch (InvalidDefinitionsException e) {
            assertThat(e.findings()).isNotEmpty();
            return;
        } catch (ChangeException e) {
            assertThat(e.problems()).isNotEmpty();
            return;
        }
        List<String> sentences =
                scenario.changes().stream().map(Change::sentence).toList();
        String text = ScenarioFile.text(scenario.name(), sentences);
        Scenario again = file.read(new Source(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(again.name()).isEqualTo(scenario.name());
        assertThat(again.changes()).isEqualTo(scenario.changes());
    }

    private static final class Source implements DefinitionSource {
        private final byte[] bytes;

        Source(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }

        @Override
        public String name() {
            return "plan.yaml";
        }

        @Override
        public Optional<DefinitionSource> beside(String fileName) {
            return Optional.empty();
        }
    }
}
