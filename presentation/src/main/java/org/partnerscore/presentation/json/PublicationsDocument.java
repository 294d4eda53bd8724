package org.partnerscore.presentation.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.journal.Entry;

/** Publications there were. */
public final class PublicationsDocument {
    private PublicationsDocument() {}

    public static Document of(List<Entry> publications) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("publications", TreeDocument.list(publications, RunsDocument::publication));
        return new TreeDocument("publications", 1, tree);
    }
}
