package org.partnerscore.presentation.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.difference.ContributionChange;
import org.partnerscore.workspace.difference.IndicatorChange;
import org.partnerscore.workspace.difference.OriginChange;
import org.partnerscore.workspace.difference.RunDifference;

/** What two runs differ in. */
public final class RunDifferenceDocument {
    private RunDifferenceDocument() {}

    public static Document of(RunDifference difference) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("programme", difference.after().programme());
        tree.put("before", difference.before().run());
        tree.put("after", difference.after().run());
        tree.put("origins", TreeDocument.list(difference.origins(), RunDifferenceDocument::origin));
        tree.put("totals", TreeDocument.list(difference.totals(), RunDifferenceDocument::total));
        tree.put("indicators", TreeDocument.list(difference.indicators(), RunDifferenceDocument::indicator));
        return new TreeDocument("run-difference", 1, tree);
    }

    private static Map<String, @Nullable Object> origin(OriginChange change) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("kind", change.kind().id());
        tree.put("before", TreeDocument.text(change.before()));
        tree.put("after", TreeDocument.text(change.after()));
        return tree;
    }

    private static Map<String, @Nullable Object> total(RunDifference.TotalChange change) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("account", change.account());
        tree.put("pathway", change.pathway());
        tree.put("points_before", TreeDocument.text(change.pointsBefore()));
        tree.put("points_after", TreeDocument.text(change.pointsAfter()));
        tree.put("tier_before", TreeDocument.text(change.tierBefore()));
        tree.put("tier_after", TreeDocument.text(change.tierAfter()));
        return tree;
    }

    private static Map<String, @Nullable Object> indicator(IndicatorChange change) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("account", change.account());
        tree.put("pathway", change.pathway());
        tree.put("indicator", change.indicator());
        Map<String, @Nullable Object> columns = TreeDocument.object();
        change.changes().forEach((column, values) -> {
            Map<String, @Nullable Object> both = TreeDocument.object();
            both.put("before", TreeDocument.text(values.before()));
            both.put("after", TreeDocument.text(values.after()));
            columns.put(column, both);
        });
        tree.put("changes", columns);
        tree.put("contributions", TreeDocument.list(change.contributions(), RunDifferenceDocument::contribution));
        return tree;
    }

    private static Map<String, @Nullable Object> contribution(ContributionChange change) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("part", change.line().part());
        tree.put("tenant_id", TreeDocument.text(change.line().tenant()));
        tree.put("individual_id", TreeDocument.text(change.line().individual()));
        tree.put("subscription_id", TreeDocument.text(change.line().subscription()));
        tree.put("month", TreeDocument.text(change.line().month()));
        tree.put("before", TreeDocument.exact(change.before()));
        tree.put("after", TreeDocument.exact(change.after()));
        tree.put("causes", TreeDocument.list(change.causes(), RunDifferenceDocument::cause));
        return tree;
    }

    private static Map<String, @Nullable Object> cause(ContributionChange.Cause cause) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("receipt", cause.receipt());
        tree.put("file", cause.file());
        tree.put("line", cause.line());
        return tree;
    }
}
