package org.partnerscore.workspace.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.engine.score.ScoreRequest;

/** Computes a run again from its manifest. */
public final class Recomputation {
    private Recomputation() {}

    /** Whether the definition in a run's folder is the one that its manifest tells of. */
    public static boolean definitionIsAsKept(Path run, Manifest manifest) throws IOException {
        Path countries = DefinitionFiles.countries(run);
        String found = Files.exists(countries) ? Sha256.of(countries) : "";
        String told = manifest.countries() == null ? "" : manifest.countries();
        return DefinitionFiles.hashes(run).equals(manifest.definition()) && found.equals(told);
    }

    /**
     * Scores a data set as a run did.
     *
     * @param run the run's folder, which keeps its definition
     * @param data the folder of the data set
     * @param target takes the tables
     * @return hash of the data set's files
     */
    public static String of(Path run, Manifest manifest, Path data, Path target, DataSetOptions options)
            throws IOException, BadDataException {
        ScoreRequest request =
                new ScoreRequest(DefinitionFiles.programme(run), manifest.month(), manifest.rulesAsOf(), false, true);
        return ScoredTables.write(data, request, options, target).source();
    }
}
