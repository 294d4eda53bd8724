package org.partnerscore.workspace.published;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.workspace.run.Manifest;
import org.partnerscore.workspace.run.Runs;

/** The scores of the runs that were asked for last. Many runs are made by the same rules, which are read once. */
final class OpenedRuns {
    /** Three years of months, or of programmes and months. */
    private static final int MOST = 36;

    private final LastAsked<String, PublishedScores> scores = new LastAsked<>(MOST);
    private final LastAsked<Rules, Programme> programmes = new LastAsked<>(MOST);
    private final LastAsked<Map<String, String>, ProgrammeDefinition> definitions = new LastAsked<>(MOST);

    /** What a run's manifest tells of the rules that it was made by: hashes of all their files. */
    private record Rules(
            Map<String, String> definition, @Nullable String countries) {}

    /** The scores of a run. */
    PublishedScores of(Runs runs, String run) throws IOException {
        return scores.get(run, () -> open(runs, run));
    }

    /** The definition that a run was made by. */
    ProgrammeDefinition definition(Runs runs, String run) throws IOException {
        return definitions.get(runs.manifest(run).definition(), () -> runs.definition(run));
    }

    private PublishedScores open(Runs runs, String run) throws IOException {
        Manifest manifest = runs.manifest(run);
        Rules rules = new Rules(manifest.definition(), manifest.countries());
        return PublishedScores.open(runs, manifest, programmes.get(rules, () -> runs.programme(run)));
    }
}
