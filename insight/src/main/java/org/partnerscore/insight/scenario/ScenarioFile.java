package org.partnerscore.insight.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnerscore.definitions.InvalidDefinitionsException;
import org.partnerscore.definitions.finding.Findings;
import org.partnerscore.definitions.yaml.DefinitionSource;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.YamlDocument;
import org.partnerscore.definitions.yaml.YamlFields;
import org.partnerscore.definitions.yaml.YamlValue;

/** Reads and writes scenarios that are kept in YAML files: a {@code name} and a list of {@code changes}, each a sentence. */
public final class ScenarioFile {
    private final ChangeParser parser;

    public ScenarioFile(ChangeParser parser) {
        this.parser = parser;
    }

    /**
     * The text of a file, which is read back as the same.
     *
     * @param name what the scenario is called
     * @param changes its changes, each a sentence
     */
    public static String text(String name, List<String> changes) {
        StringBuilder text = new StringBuilder("name: ").append(quoted(name)).append("\nchanges:\n");
        changes.forEach(change -> text.append("  - ").append(quoted(change)).append('\n'));
        return text.toString();
    }

    /** In quotes, so that no text is taken for anything else; what cannot be seen as its number. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            switch (Character.getType(character)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR ->
                    quoted.append(String.format(Locale.ROOT, "\\U%08x", character));
                default ->
                    quoted.append(character == '"' || character == '\\' ? "\\" : "")
                            .appendCodePoint(character);
            }
        });
        return quoted.append('"').toString();
    }

    /**
     * Reads a file.
     *
     * @throws InvalidDefinitionsException if it is no YAML or has other fields
     * @throws ChangeException if changes cannot be understood; all of them
     */
    public Scenario read(DefinitionSource source) throws ChangeException {
        Findings findings = new Findings();
        List<ChangeProblem> problems = new ArrayList<>();
        Optional<Scenario> scenario = YamlDocument.read(source, findings)
                .then(root -> root.fields("name", "changes"))
                .then(fields -> scenario(fields, source.name(), problems))
                .find();
        if (!findings.isEmpty()) {
            throw new InvalidDefinitionsException(findings.list());
        }
        if (!problems.isEmpty()) {
            throw new ChangeException(problems);
        }
        return scenario.orElseThrow();
    }

    private Read<Scenario> scenario(YamlFields fields, String file, List<ChangeProblem> problems) {
        Read<String> name = fields.read("name", YamlValue::text);
        Read<List<Optional<Scenario.Step>>> steps =
                fields.read("changes", changes -> changes.list(change -> step(change, file, problems)));
        return Read.build(() -> new Scenario(
                name.get(), steps.get().stream().flatMap(Optional::stream).toList()));
    }

    private Read<Optional<Scenario.Step>> step(YamlValue value, String file, List<ChangeProblem> problems) {
        return value.text().then(sentence -> {
            ChangeProblem.Place place = new ChangeProblem.Place(file, value.line(), value.column());
            try {
                return Read.of(Optional.of(new Scenario.Step(parser.parse(sentence, place), place)));
            } catch (ChangeException e) {
                problems.addAll(e.problems());
                return Read.of(Optional.empty());
            }
        });
    }
}
