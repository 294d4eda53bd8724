package org.partnerscore.presentation.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.data.Rejects.Reject;

/** The rows that could not be taken. */
public final class RejectsDocument {
    private RejectsDocument() {}

    /** All of them. */
    public static Document of(List<Reject> rejects) {
        return of(rejects, rejects.size());
    }

    /**
     * A part of them.
     *
     * @param count how many there are in all
     */
    public static Document of(List<Reject> rejects, int count) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("count", count);
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
