package org.partnerscore.presentation.json;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.reconcile.ComparedFigure;
import org.partnerscore.workspace.reconcile.MonthReconciliation;
import org.partnerscore.workspace.run.Manifest;

/** The vendor's own figures beside ours. */
public final class ReconciliationDocument {
    private ReconciliationDocument() {}

    public static Document of(MonthReconciliation reconciliation) {
        Manifest run = reconciliation.run();
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("programme", run.programme());
        tree.put("month", run.month().toString());
        tree.put("run", run.run());
        tree.put("published", reconciliation.published());
        tree.put("figures", TreeDocument.list(reconciliation.figures(), ReconciliationDocument::figure));
        return new TreeDocument("reconciliation", 1, tree);
    }

    private static Map<String, @Nullable Object> figure(ComparedFigure figure) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("account", figure.account());
        tree.put("competency", figure.figure().competency());
        tree.put("option", figure.figure().option());
        tree.put("metric", figure.figure().metric());
        tree.put("indicator", figure.figure().indicator());
        tree.put("pathway", figure.figure().pathway());
        tree.put("theirs", exact(figure.theirs()));
        tree.put("ours", exact(figure.ours()));
        tree.put("difference", exact(figure.difference()));
        tree.put("cause", figure.cause().id());
        return tree;
    }

    private static @Nullable String exact(@Nullable BigDecimal number) {
        return number == null ? null : TreeDocument.exact(number);
    }
}
