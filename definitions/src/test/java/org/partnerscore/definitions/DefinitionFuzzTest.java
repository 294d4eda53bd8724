package org.partnerscore.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;
import org.partnerscore.definitions.cases.CaseReader;
import org.partnerscore.definitions.finding.Findings;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.definitions.read.ProgrammeReader;
import org.partnerscore.definitions.yaml.Read;

/** Definitions of programmes, and cases, of any bytes. */
class DefinitionFuzzTest {
    private static final ProgrammeDefinition TEMPLATE = template();

    @FuzzTest(maxDuration = "1m")
    void is_read_whole_or_what_is_wrong_is_found(byte[] bytes) {
        MemorySource source = new MemorySource("programme.yaml", bytes);
        Findings ofProgramme = new Findings();
        Read<ProgrammeDefinition> programme = ProgrammeReader.read(source, ofProgramme);
        assertThat(programme.find().isPresent() || !ofProgramme.isEmpty()).isTrue();

        Findings ofCases = new Findings();
        Read<?> cases = CaseReader.read(source, "total", TEMPLATE.programme(), ofCases);
        assertThat(cases.find().isPresent() || !ofCases.isEmpty()).isTrue();
    }

    private static ProgrammeDefinition template() {
        Map<String, String> files = ProgrammeTemplate.files("example-partner");
        String text = files.getOrDefault(ProgrammeCatalog.FILE, "");
        return ProgrammeReader.read(new MemorySource("programme.yaml", text), new Findings())
                .find()
                .orElseThrow();
    }
}
