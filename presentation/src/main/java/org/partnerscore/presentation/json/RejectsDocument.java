package org.partnerscore.presentation.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.data.Rejects.Reject;

/** The rows that could not be taken. */
public final class RejectsDocument {
    private RejectsDocument() {}

    public static Document of(List<Reject> rejects) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("count", rejects.size());
        tree.put("rejects", TreeDocument.list(rejects, RejectsDocument::reject));
        return new TreeDocument("rejects", 1, tree);
    }

    private static Map<String, @Nullable Object> reject(Reject reject) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("export", reject.kind());
        tree.put("file", reject.file());
        tree.put("line", reject.line());
        tree.put("reason", reject.reason());
        tree.put("column", TreeDocument.text(reject.column()));
        tree.put("value", reject.value());
        tree.put("received", reject.received());
        return tree;
    }
}
