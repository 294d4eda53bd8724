package org.partnerscore.presentation.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.journal.History;

/** Every publication there was. */
public final class PublicationsDocument {
    private PublicationsDocument() {}

    public static Document of(History history) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("publications", TreeDocument.list(history.publications(), RunsDocument::publication));
        return new TreeDocument("publications", 1, tree);
    }
}
