package org.partnerscore.definitions.yaml;

import java.util.Optional;
import org.partnerscore.definitions.finding.Finding;
import org.partnerscore.definitions.finding.Findings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Parses a file that holds one YAML document. */
public final class YamlDocument {
    private static final String REMEDY = "correct the YAML at or just before this place";

    private static final String CHARACTER_REMEDY = "look for \\U in quotes, and write the character itself";

    private YamlDocument() {}

    /** The document's topmost value; nothing, with a finding, if the file is unreadable, not YAML or empty. */
    public static Read<YamlValue> read(DefinitionSource source, Findings findings) {
        return TextFile.read(source, findings).then(text -> parse(source.name(), text, findings));
    }

    private static Read<YamlValue> parse(String file, String text, Findings findings) {
        try {
            Optional<Node> root =
                    new Compose(LoadSettings.builder().setLabel(file).build()).composeString(text);
            if (root.isPresent()) {
                return Read.of(new YamlValue(root.get(), "", file, findings));
            }
            findings.add(file, "", "is empty", "write a definition into it or leave it out");
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark();
            findings.add(new Finding(
                    file,
                    mark.map(m -> m.getLine() + 1).orElse(0),
                    mark.map(m -> m.getColumn() + 1).orElse(0),
                    "",
                    "",
                    "is not readable as YAML: " + e.getProblem(),
                    REMEDY));
        } catch (YamlEngineException e) {
            findings.add(file, "", "is not readable as YAML: " + e.getMessage(), REMEDY);
        } catch (IllegalArgumentException e) {
            // The library does not expect an escaped UFFFFFFFF and the like: numbers beyond those of all characters.
            findings.add(file, "", "is not readable as YAML: it names a character that is none", CHARACTER_REMEDY);
        } catch (StackOverflowError e) {
            // The library calls itself for each level; nothing but its own tree was being made.
            findings.add(file, "", "is not readable as YAML: it has too many levels", "take some out; ten are plenty");
        }
        return Read.failed();
    }
}
