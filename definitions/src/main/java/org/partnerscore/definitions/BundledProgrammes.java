package org.partnerscore.definitions;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.partnerscore.definitions.finding.Findings;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.definitions.read.ProgrammeReader;
import org.partnerscore.definitions.yaml.DefinitionSource;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.TextFile;

/** The programmes that come with the software. Each is read when it is first asked for: a score needs only one. */
final class BundledProgrammes {
    static final String ROOT = "/org/partnerscore/programmes/";
    private static final String INDEX = ROOT + "bundled.txt";

    private final List<String> ids;
    private final Map<String, ProgrammeDefinition> read = new ConcurrentHashMap<>();

    BundledProgrammes() {
        ids = resource(INDEX)
                .then(index -> TextFile.read(index, new Findings()))
                .find()
                .map(text -> text.lines().toList())
                .orElseThrow(() -> new IllegalStateException(INDEX + " is missing from the class path"));
    }

    /** Their ids, which are the names of their folders, in the order of the index. */
    List<String> ids() {
        return ids;
    }

    /** The definition with one of the ids. */
    ProgrammeDefinition definition(String id) {
        return read.computeIfAbsent(id, BundledProgrammes::load);
    }

    private static ProgrammeDefinition load(String id) {
        Findings findings = new Findings();
        return resource(ROOT + id + "/" + ProgrammeCatalog.FILE)
                .then(file -> ProgrammeReader.read(file, findings))
                .find()
                .orElseThrow(() -> new InvalidDefinitionsException(findings.list()));
    }

    private static Read<DefinitionSource> resource(String name) {
        return DefinitionSource.ofResource(name).map(Read::of).orElseGet(Read::failed);
    }
}
