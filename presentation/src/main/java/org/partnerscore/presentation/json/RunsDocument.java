package org.partnerscore.presentation.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.journal.Entry;
import org.partnerscore.workspace.journal.Event;
import org.partnerscore.workspace.journal.History;
import org.partnerscore.workspace.run.Manifest;

/** Runs of a workspace and which of them were published when. */
public final class RunsDocument {
    private RunsDocument() {}

    /** Some runs of a workspace, with their publications. */
    public static Document of(List<Manifest> runs, History history) {
        Set<String> ids = runs.stream().map(Manifest::run).collect(Collectors.toSet());
        List<Entry> publications = history.publications().stream()
                .filter(entry -> entry.event() instanceof Event.Published published && ids.contains(published.run()))
                .toList();
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("runs", TreeDocument.list(runs, run -> run(run, history)));
        tree.put("publications", TreeDocument.list(publications, RunsDocument::publication));
        return new TreeDocument("runs", 1, tree);
    }

    private static Map<String, @Nullable Object> run(Manifest run, History history) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("run", run.run());
        tree.put("programme", run.programme());
        tree.put("month", run.month().toString());
        tree.put("rules_as_of", run.rulesAsOf().toString());
        tree.put("by", run.by());
        tree.put("at", run.at().toString());
        tree.put("inputs", run.inputs().files().size());
        tree.put(
                "published",
                history.published(run.programme(), run.month())
                        .filter(run.run()::equals)
                        .isPresent());
        return tree;
    }

    static Map<String, @Nullable Object> publication(Entry entry) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        if (entry.event() instanceof Event.Published published) {
            tree.put("programme", published.programme());
            tree.put("month", published.month().toString());
            tree.put("run", published.run());
            tree.put("replaced", published.replaced());
        }
        tree.put("by", entry.by());
        tree.put("at", entry.at().toString());
        return tree;
    }
}
