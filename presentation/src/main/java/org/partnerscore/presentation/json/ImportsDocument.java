package org.partnerscore.presentation.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.journal.Entry;
import org.partnerscore.workspace.journal.Event;
import org.partnerscore.workspace.journal.History;
import org.partnerscore.workspace.receipt.Receipt;

/** What a workspace received, when and from whom. */
public final class ImportsDocument {
    private ImportsDocument() {}

    public static Document of(History history) {
        List<Map<String, @Nullable Object>> imports = new ArrayList<>();
        for (Entry entry : history.entries()) {
            if (entry.event() instanceof Event.Imported imported) {
                Map<String, @Nullable Object> tree = TreeDocument.object();
                tree.put("by", entry.by());
                tree.put("at", entry.at().toString());
                tree.put("files", TreeDocument.list(imported.receipts(), ImportsDocument::file));
                imports.add(tree);
            }
        }
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("imports", imports);
        return new TreeDocument("imports", 1, tree);
    }

    private static Map<String, @Nullable Object> file(Receipt receipt) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("sequence", receipt.sequence());
        tree.put("name", receipt.name());
        tree.put("kind", receipt.kind());
        tree.put("hash", receipt.hash());
        tree.put("bytes", receipt.bytes());
        return tree;
    }
}
