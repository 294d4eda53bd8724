package org.partnerscore.definitions.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.InvalidDefinitionsException;
import org.partnerscore.definitions.finding.Findings;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.definitions.yaml.DefinitionSource;

/** Finds the cases beside a programme's definition: the files of its folder {@value #FOLDER}. */
public final class CaseFinder {
    /** Name of the folder, beside the programme's file. */
    public static final String FOLDER = "cases";

    /** Topic of the cases that are about a pathway and not about an indicator. */
    public static final String TOTAL = "total";

    /** How the names of its files end. */
    public static final String ENDING = ".yaml";

    private CaseFinder() {}

    private record Found(String topic, DefinitionSource source) {}

    /**
     * The cases of a definition, file by file in the order of their names.
     *
     * @throws InvalidDefinitionsException if a file is not good, or there is none
     */
    public static List<CaseFile> beside(ProgrammeDefinition definition) {
        Findings findings = new Findings();
        List<CaseFile> files = new ArrayList<>();
        for (Found found : find(definition)) {
            CaseReader.read(found.source(), found.topic(), definition.programme(), findings)
                    .find()
                    .ifPresent(files::add);
        }
        if (files.isEmpty() && findings.isEmpty()) {
            findings.add(
                    definition.file(),
                    "",
                    "has no cases beside it",
                    "write some into a file " + FOLDER + "/" + TOTAL + ENDING + " beside it");
        }
        if (!findings.isEmpty()) {
            throw new InvalidDefinitionsException(findings.list());
        }
        return files;
    }

    private static List<Found> find(ProgrammeDefinition definition) {
        Optional<DefinitionSource> resource =
                definition.file().startsWith("/") ? DefinitionSource.ofResource(definition.file()) : Optional.empty();
        return resource.map(source -> bundled(source, definition.programme()))
                .orElseGet(() -> onDisk(Path.of(definition.file()).resolveSibling(FOLDER)));
    }

    /** Resources cannot be listed everywhere; those of a bundled programme have the names that its tests demand. */
    private static List<Found> bundled(DefinitionSource definition, Programme programme) {
        return Stream.concat(programme.indicators().stream().map(Indicator::id), Stream.of(TOTAL))
                .sorted()
                .flatMap(topic -> definition.beside(FOLDER + "/" + topic + ENDING).stream()
                        .map(source -> new Found(topic, source)))
                .toList();
    }

    private static List<Found> onDisk(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(file -> new Found(topic(file), DefinitionSource.of(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the folder " + folder, e);
        }
    }

    private static String topic(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }
}
