package org.partnerscore.definitions;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnerscore.definitions.finding.Finding;
import org.partnerscore.definitions.finding.Findings;
import org.partnerscore.definitions.read.ProgrammeReader;
import org.partnerscore.definitions.yaml.DefinitionSource;

/** Finds all that is wrong with programme files. */
public final class ProgrammeLinter {
    private ProgrammeLinter() {}

    /** What is wrong with the files, file by file, from top to bottom; empty if they are good. */
    public static List<Finding> lint(List<Path> files) {
        Findings findings = new Findings();
        Map<String, Path> fileOfId = new LinkedHashMap<>();
        for (Path file : files) {
            ProgrammeReader.read(DefinitionSource.of(file), findings).find().ifPresent(definition -> {
                Path other = fileOfId.putIfAbsent(definition.id(), file);
                if (other != null) {
                    findings.add(
                            file.toString(),
                            definition.id(),
                            "has the id that " + other + " has",
                            "give it another id");
                }
            });
        }
        return findings.list();
    }
}
