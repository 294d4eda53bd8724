package org.partnerscore.presentation.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.data.Summary;

/** Parts of documents that tell of a derived data set. */
final class SummaryTrees {
    private SummaryTrees() {}

    /** Adds what could not be taken, what no mapping knows and how partners were attributed. */
    static void put(Map<String, @Nullable Object> tree, Summary summary) {
        tree.put("rows", summary.rows());
        tree.put("rejects", summary.rejects());
        tree.put("unmapped", TreeDocument.list(summary.unmapped(), SummaryTrees::unmapped));
        tree.put("attributions", TreeDocument.list(summary.attributions(), SummaryTrees::attribution));
        tree.put("overruled", TreeDocument.list(summary.overruled(), SummaryTrees::overruled));
        tree.put("usage_without_subscription", summary.usageWithoutSubscription());
    }

    private static Map<String, @Nullable Object> unmapped(Summary.Unmapped unmapped) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("kind", unmapped.kind());
        tree.put("name", unmapped.name());
        tree.put("rows", unmapped.rows());
        tree.put("revenue_usd", TreeDocument.money(unmapped.revenueUsd()));
        return tree;
    }

    private static Map<String, @Nullable Object> attribution(Summary.Attribution attribution) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("name", attribution.name());
        tree.put("taken_for", attribution.takenFor());
        tree.put("rows", attribution.rows());
        return tree;
    }

    private static Map<String, @Nullable Object> overruled(Summary.Overruled overruled) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("file", overruled.file());
        tree.put("subscription_months", overruled.subscriptionMonths());
        return tree;
    }

    /** What rows tell of, by their number. */
    static List<Map<String, @Nullable Object>> counts(Map<String, Long> rows) {
        return TreeDocument.list(List.copyOf(rows.entrySet()), row -> {
            Map<String, @Nullable Object> tree = TreeDocument.object();
            tree.put("kind", row.getKey());
            tree.put("rows", row.getValue());
            return tree;
        });
    }
}
