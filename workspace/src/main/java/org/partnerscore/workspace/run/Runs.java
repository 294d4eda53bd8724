package org.partnerscore.workspace.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.workspace.fault.Fault;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.partnerscore.workspace.journal.Event;
import org.partnerscore.workspace.journal.History;
import org.partnerscore.workspace.store.Layout;
import org.partnerscore.workspace.store.RecordJson;

/** The runs that a workspace keeps. */
public final class Runs {
    /** Names of the tables that every run has. */
    public static final List<String> TABLES = List.of("scores", "indicators", "contributions");

    static final String MANIFEST = "manifest.json";

    private final Layout layout;
    private final History history;

    public Runs(Layout layout, History history) {
        this.layout = layout;
        this.history = history;
    }

    /** The manifests of all runs, the oldest first. */
    public List<Manifest> all() throws IOException {
        List<Manifest> all = new ArrayList<>();
        for (Event.RunKept run : history.runs()) {
            all.add(manifest(run.run()));
        }
        return all;
    }

    /**
     * The manifest of a run.
     *
     * @throws WorkspaceException with {@link Fault#UNKNOWN_RUN} if there is no such run
     */
    public Manifest manifest(String run) throws IOException {
        return RecordJson.read(manifestBytes(run), Manifest.class);
    }

    byte[] manifestBytes(String run) throws IOException {
        if (history.run(run).isEmpty()) {
            throw new WorkspaceException(Fault.UNKNOWN_RUN, layout.root(), run);
        }
        Path file = layout.run(run).resolve(MANIFEST);
        if (!Files.isRegularFile(file)) {
            throw new WorkspaceException(Fault.DAMAGED, layout.root(), file);
        }
        return Files.readAllBytes(file);
    }

    /** The programme that a run was made by. */
    public Programme programme(String run) throws IOException {
        return programme(run, definition(run));
    }

    /**
     * The programme that a run was made by, where its definition was read before.
     *
     * @param definition the definition that the run keeps
     */
    public Programme programme(String run, ProgrammeDefinition definition) {
        return DefinitionFiles.programme(layout.run(run), definition);
    }

    /** The definition of that programme, which the run keeps. */
    public ProgrammeDefinition definition(String run) throws IOException {
        manifestBytes(run);
        return DefinitionFiles.definition(layout.run(run));
    }

    /** The file of a run's table as it is to be read now. */
    public Path table(String run, String file) {
        return ErasedTables.current(layout.run(run), file, history.erasedTables(run));
    }

    /** Whether a run's table is there as it was written, or as it was left when personal data were erased in it. */
    public boolean holdsIntact(String run, Manifest.TableFile table) throws IOException {
        Path file = table(run, table.file());
        return Files.isRegularFile(file) && Sha256.of(file).equals(expected(run, table));
    }

    private String expected(String run, Manifest.TableFile table) {
        String hash = table.hash();
        for (Event.ErasedTable erased : history.erasedTables(run)) {
            if (erased.file().equals(table.file())) {
                hash = erased.after();
            }
        }
        return hash;
    }
}
