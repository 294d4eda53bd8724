package org.partnerscore.presentation.json;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.run.Manifest;

/** That a run is the score of its month. */
public final class PublicationDocument {
    private PublicationDocument() {}

    /**
     * The document of a publication.
     *
     * @param before the run that was the score until then; null if there was none
     * @param due the day on which the score is due
     */
    public static Document of(Manifest run, @Nullable String before, LocalDate due) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("programme", run.programme());
        tree.put("month", run.month().toString());
        tree.put("run", run.run());
        tree.put("replaced", before);
        tree.put("due", due.toString());
        return new TreeDocument("publication", 1, tree);
    }
}
