package org.partnerscore.presentation.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.workspace.calendar.MonthState;
import org.partnerscore.workspace.data.Summary;
import org.partnerscore.workspace.journal.History;

/** How a workspace stands. */
public final class StatusDocument {
    private StatusDocument() {}

    public static Document of(Programme programme, History history, Summary summary, List<MonthState> months) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("programme", programme.id());
        tree.put("files", history.receipts().size());
        tree.put("runs", history.runs().size());
        tree.put("months", TreeDocument.list(months, StatusDocument::month));
        SummaryTrees.put(tree, summary);
        return new TreeDocument("status", 1, tree);
    }

    private static Map<String, @Nullable Object> month(MonthState month) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("month", month.month().toString());
        tree.put("rows", month.rows());
        tree.put("gaps", TreeDocument.list(month.gaps(), StatusDocument::gap));
        tree.put("due", month.due().toString());
        tree.put("run", month.run());
        tree.put("published", month.published());
        tree.put("late", month.late());
        return tree;
    }

    private static Map<String, @Nullable Object> gap(MonthState.Gap gap) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("kind", gap.kind());
        tree.put("rows", gap.rows());
        tree.put("rows_before", gap.before());
        return tree;
    }
}
