package org.partnerscore.workspace.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.partnerscore.workspace.journal.History;
import org.partnerscore.workspace.journal.Journal;
import org.partnerscore.workspace.run.Runs;
import org.partnerscore.workspace.store.Format;
import org.partnerscore.workspace.store.Layout;

/** Tells what is published in a workspace now. For any number of threads. */
public final class PublicationSource {
    private final Layout layout;
    private final OpenedRuns opened = new OpenedRuns();
    private @Nullable Publications last;

    private PublicationSource(Layout layout) {
        this.layout = layout;
    }

    /**
     * Opens the workspace in a folder.
     *
     * @throws WorkspaceException if there is none, or it cannot be read
     */
    public static PublicationSource of(Path root) throws IOException {
        Layout layout = new Layout(root);
        Format.require(layout);
        PublicationSource source = new PublicationSource(layout);
        source.now();
        return source;
    }

    /** What is published now. Asking costs a look for a newer entry of the journal, which is read only if there is one. */
    public synchronized Publications now() throws IOException {
        Publications known = last;
        if (known != null
                && !Files.exists(layout.entry(known.history().entries().size() + 1L))) {
            return known;
        }
        History history = Journal.read(layout).history();
        Publications read = new Publications(history, new Runs(layout, history), opened);
        last = read;
        return read;
    }
}
