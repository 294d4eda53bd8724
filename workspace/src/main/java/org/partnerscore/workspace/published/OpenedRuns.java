package org.partnerscore.workspace.published;

import java.io.IOException;
import java.util.Map;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.workspace.run.Manifest;
import org.partnerscore.workspace.run.Runs;

/** The scores of the runs that were asked for last. Many runs are made by the same rules, which are read once. */
final class OpenedRuns {
    /** Three years of months, or of programmes and months. */
    private static final int MOST = 36;

    private final LastAsked<String, PublishedScores> scores = new LastAsked<>(MOST);
    private final LastAsked<Map<String, String>, ProgrammeDefinition> definitions = new LastAsked<>(MOST);

    /** The scores of a run. */
    PublishedScores of(Runs runs, String run) throws IOException {
        return scores.get(run, () -> open(runs, run));
    }

    /** The definition that a run was made by. */
    ProgrammeDefinition definition(Runs runs, String run) throws IOException {
        return definition(runs, runs.manifest(run));
    }

    /** By the hashes of its files, since many runs keep the same. */
    private ProgrammeDefinition definition(Runs runs, Manifest manifest) throws IOException {
        return definitions.get(manifest.definition(), () -> runs.definition(manifest.run()));
    }

    private PublishedScores open(Runs runs, String run) throws IOException {
        Manifest manifest = runs.manifest(run);
        return PublishedScores.open(runs, manifest, runs.programme(run, definition(runs, manifest)));
    }
}
