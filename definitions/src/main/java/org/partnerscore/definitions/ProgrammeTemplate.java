package org.partnerscore.definitions;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerscore.definitions.cases.CaseFinder;
import org.partnerscore.definitions.finding.Findings;
import org.partnerscore.definitions.read.ProgrammeReader;
import org.partnerscore.definitions.yaml.DefinitionSource;
import org.partnerscore.definitions.yaml.TextFile;
import org.partnerscore.definitions.yaml.YamlDocument;
import org.partnerscore.definitions.yaml.YamlValue;

/** A programme to begin one's own with: small, commented, good, and with cases that pass. */
public final class ProgrammeTemplate {
    private static final String FOLDER = "/org/partnerscore/definitions/template/";
    private static final String SCHEMA = "programme.schema.json";
    private static final String CASES_SCHEMA = "cases.schema.json";

    private ProgrammeTemplate() {}

    /**
     * The files of its folder: the definition, its cases, and the schemas that editors complete both from.
     *
     * @param id the programme's id
     * @return texts by their names within the folder, with {@code /} between folders
     * @throws IllegalArgumentException if a programme cannot have that id
     */
    public static Map<String, String> files(String id) {
        if (!ProgrammeReader.isId(id)) {
            throw new IllegalArgumentException(id + " is no id of a programme");
        }
        String name = Stream.of(id.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                ProgrammeCatalog.FILE,
                resource(FOLDER + ProgrammeCatalog.FILE).replace("{id}", id).replace("{name}", name));
        String cases = CaseFinder.TOTAL + CaseFinder.ENDING;
        files.put(CaseFinder.FOLDER + "/" + cases, resource(FOLDER + cases));
        files.put(SCHEMA, resource(BundledProgrammes.ROOT + SCHEMA));
        files.put(CASES_SCHEMA, resource(BundledProgrammes.ROOT + CASES_SCHEMA));
        return files;
    }

    /** The schema as plain maps, lists, texts and numbers. */
    public static Map<?, ?> schema() {
        Object schema = DefinitionSource.ofResource(BundledProgrammes.ROOT + SCHEMA)
                .flatMap(source -> YamlDocument.read(source, new Findings()).find())
                .map(YamlValue::plain)
                .orElseThrow(() -> new IllegalStateException(SCHEMA + " is missing from the class path"));
        return (Map<?, ?>) schema;
    }

    private static String resource(String name) {
        return DefinitionSource.ofResource(name)
                .flatMap(source -> TextFile.read(source, new Findings()).find())
                .orElseThrow(() -> new IllegalStateException(name + " is missing from the class path"));
    }
}
