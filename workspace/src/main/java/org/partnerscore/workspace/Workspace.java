package org.partnerscore.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.partnerscore.workspace.data.Derivation;
import org.partnerscore.workspace.data.DerivedData;
import org.partnerscore.workspace.data.Inputs;
import org.partnerscore.workspace.data.Lease;
import org.partnerscore.workspace.fault.Fault;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.partnerscore.workspace.journal.History;
import org.partnerscore.workspace.journal.Journal;
import org.partnerscore.workspace.run.Runs;
import org.partnerscore.workspace.store.ContentStore;
import org.partnerscore.workspace.store.Format;
import org.partnerscore.workspace.store.Layout;

/** A workspace as it was when it was opened. Reading it needs no lock, and whoever writes meanwhile changes nothing of it. */
public final class Workspace {
    private final Layout layout;
    private final History history;
    private final Derivation derivation;

    Workspace(Layout layout, History history, Derivation derivation) {
        this.layout = layout;
        this.history = history;
        this.derivation = derivation;
    }

    /**
     * Opens the workspace in a folder for reading.
     *
     * @throws WorkspaceException if there is none, or it cannot be read
     */
    public static Workspace open(Path root, Derivation derivation) throws IOException {
        Layout layout = new Layout(root);
        Format.require(layout);
        return new Workspace(layout, Journal.read(layout).history(), derivation);
    }

    public Layout layout() {
        return layout;
    }

    /** What happened until it was opened. */
    public History history() {
        return history;
    }

    /** The data sets that can be derived. */
    public DerivedData derivedData() {
        return new DerivedData(layout, derivation);
    }

    /**
     * The data set of all that was received.
     *
     * @throws WorkspaceException with {@link Fault#NOTHING_IMPORTED} if nothing was
     */
    public Lease data() throws IOException {
        Inputs inputs = Inputs.of(history);
        if (inputs.isEmpty()) {
            throw new WorkspaceException(Fault.NOTHING_IMPORTED, layout.root());
        }
        return derivedData().lease(inputs, history);
    }

    /** The files of the mappings that were added, the oldest first. */
    public List<Path> mappingFiles() {
        ContentStore store = ContentStore.mappings(layout);
        return history.mappings().stream()
                .map(mapping -> store.file(mapping.hash()))
                .toList();
    }

    /** The runs kept. */
    public Runs runs() {
        return new Runs(layout, history);
    }
}
