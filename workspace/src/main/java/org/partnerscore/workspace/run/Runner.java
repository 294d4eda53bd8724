package org.partnerscore.workspace.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.workspace.data.Inputs;
import org.partnerscore.workspace.store.Durable;
import org.partnerscore.workspace.store.Layout;
import org.partnerscore.workspace.store.RecordJson;

/** Makes runs. */
public final class Runner {
    private final Layout layout;
    private final DataSetOptions options;

    public Runner(Layout layout, DataSetOptions options) {
        this.layout = layout;
        this.options = options;
    }

    /**
     * A run that is made and waits to be kept.
     *
     * @param manifest its manifest
     * @param folder where it waits
     */
    public record Made(Manifest manifest, Path folder) {
        /** SHA-256 of the manifest's file. */
        public String manifestHash() throws IOException {
            return Sha256.of(folder.resolve(Runs.MANIFEST));
        }
    }

    /**
     * Scores a data set.
     *
     * @param run the id that the run will have
     * @param data the folder of the data set
     * @param inputs what the data set was derived from
     * @param derivation what derived it
     */
    public Made make(
            String run,
            RunRequest request,
            Path data,
            Inputs inputs,
            String derivation,
            String software,
            String by,
            Instant at)
            throws IOException, BadDataException {
        Files.createDirectories(layout.staging());
        Path folder = Files.createTempDirectory(layout.staging(), "run-");
        DefinitionFiles.keep(request, folder);
        Programme programme = DefinitionFiles.programme(folder);
        ScoredTables scored = ScoredTables.write(
                data, new ScoreRequest(programme, request.month(), request.rulesAsOf(), false, true), options, folder);
        Path countries = DefinitionFiles.countries(folder);
        Manifest manifest = new Manifest(
                run,
                request.month(),
                programme.id(),
                scored.rulesAsOf(),
                DefinitionFiles.hashes(folder),
                Files.exists(countries) ? Sha256.of(countries) : null,
                inputs,
                derivation,
                scored.source(),
                software,
                by,
                at.truncatedTo(ChronoUnit.SECONDS),
                Reconciliation.tables(folder),
                Reconciliation.sums(folder));
        Files.write(folder.resolve(Runs.MANIFEST), RecordJson.write(manifest));
        return new Made(manifest, folder);
    }

    /** Puts a run at its place; the journal has to tell of it next. */
    public void place(Made made) throws IOException {
        Durable.force(made.folder());
        Durable.move(made.folder(), layout.run(made.manifest().run()));
    }
}
