package org.partnerscore.workspace.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.workspace.store.Durable;

/** The definition that a run was made by, kept in the run's folder. */
final class DefinitionFiles {
    private static final String FOLDER = "definition";
    private static final String PROGRAMME = "programme.yaml";
    private static final String COUNTRIES = "countries.txt";

    private DefinitionFiles() {}

    /** Keeps the files of a definition in a run's folder. */
    static void keep(RunRequest request, Path run) throws IOException {
        Path folder = Files.createDirectories(run.resolve(FOLDER));
        for (Map.Entry<String, String> file : request.definition().sources().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
        if (request.countries() != null) {
            Files.copy(request.countries(), run.resolve(COUNTRIES));
        }
    }

    /** SHA-256 of each file of the definition in a run's folder, by name. */
    static Map<String, String> hashes(Path run) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (Path file : Durable.children(run.resolve(FOLDER))) {
            hashes.put(file.getFileName().toString(), Sha256.of(file));
        }
        return hashes;
    }

    /** The file with the countries in a run's folder, which there may be. */
    static Path countries(Path run) {
        return run.resolve(COUNTRIES);
    }

    /** The definition that a run's folder keeps. */
    static ProgrammeDefinition definition(Path run) {
        return ProgrammeCatalog.definition(run.resolve(FOLDER).resolve(PROGRAMME));
    }

    /** The programme of that definition, with the countries that the run was made with. */
    static Programme programme(Path run) {
        return programme(run, definition(run));
    }

    /** The same where the definition was read before. */
    static Programme programme(Path run, ProgrammeDefinition definition) {
        Programme programme = definition.programme();
        return Files.exists(countries(run)) ? ProgrammeCatalog.withCountries(programme, countries(run)) : programme;
    }
}
