package org.partnerscore.cli.option;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.cli.speech.WrongUsageException;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.definitions.finding.Spelling;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import picocli.CommandLine.Option;

/** Which programmes there are. */
public final class ProgrammesOption {
    @Option(names = "--programmes", paramLabel = "DIR")
    private List<Path> folders = List.of();

    /** The bundled programmes and those of the folders. */
    public ProgrammeCatalog catalog() {
        return ProgrammeCatalog.with(folders);
    }

    /**
     * The definition with an id, or in a file.
     *
     * @param programme an id, or the name of a file, which ends in {@code .yaml} or {@code .yml}
     * @throws WrongUsageException if there is no programme with that id
     */
    public ProgrammeDefinition definition(String programme, Speaker speaker) {
        return programme.endsWith(".yaml") || programme.endsWith(".yml")
                ? ProgrammeCatalog.definition(Path.of(programme))
                : withId(programme, speaker);
    }

    private ProgrammeDefinition withId(String id, Speaker speaker) {
        ProgrammeCatalog catalog = catalog();
        if (!catalog.ids().contains(id)) {
            throw unknown(id, catalog, speaker);
        }
        return catalog.definition(id);
    }

    private static WrongUsageException unknown(String id, ProgrammeCatalog catalog, Speaker speaker) {
        List<String> known = catalog.ids();
        String sentence = speaker.text(
                "usage.unknown-programme",
                Map.of("programme", id, "known", known.stream().sorted().collect(Collectors.joining(", "))));
        return new WrongUsageException(Spelling.nearest(id, known)
                .map(name -> sentence + "\n" + speaker.text("usage.did-you-mean", Map.of("name", name)))
                .orElse(sentence));
    }
}
