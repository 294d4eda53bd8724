package org.partnerscore.presentation.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.journal.Event;

/** What was erased; it does not say whose. */
public final class ForgottenDocument {
    private ForgottenDocument() {}

    public static Document of(Event.Forgotten forgotten) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("subject", forgotten.subject());
        tree.put("pseudonym", forgotten.pseudonym());
        tree.put("received", TreeDocument.list(forgotten.received(), file -> {
            Map<String, @Nullable Object> one = TreeDocument.object();
            one.put("before", file.before());
            one.put("after", file.after());
            one.put("rows", file.rows());
            return one;
        }));
        tree.put("tables", TreeDocument.list(forgotten.tables(), table -> {
            Map<String, @Nullable Object> one = TreeDocument.object();
            one.put("run", table.run());
            one.put("file", table.file());
            one.put("before", table.before());
            one.put("after", table.after());
            one.put("rows", table.rows());
            return one;
        }));
        return new TreeDocument("forgotten", 1, tree);
    }
}
