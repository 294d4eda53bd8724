package org.partnerscore.presentation.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.receipt.Receipt;
import org.partnerscore.workspace.run.Manifest;
import org.partnerscore.workspace.run.Sums;

/** What a run came from and came to. */
public final class RunDocument {
    private RunDocument() {}

    public static Document of(Manifest run) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("source", run.source());
        tree.put("programme", run.programme());
        tree.put("rules_as_of", run.rulesAsOf().toString());
        tree.put("month", run.month().toString());
        tree.put("run", run.run());
        tree.put("by", run.by());
        tree.put("at", run.at().toString());
        tree.put("made_with", run.software());
        tree.put("derivation", run.derivation());
        tree.put("definition", run.definition());
        tree.put("countries", run.countries());
        tree.put("inputs", TreeDocument.list(run.inputs().files(), RunDocument::input));
        tree.put("mappings", run.inputs().mappings());
        tree.put("tables", TreeDocument.list(run.tables(), RunDocument::table));
        tree.put("sums", TreeDocument.list(run.sums(), RunDocument::sums));
        return new TreeDocument("run", 1, tree);
    }

    private static Map<String, @Nullable Object> input(Receipt input) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("sequence", input.sequence());
        tree.put("hash", input.hash());
        tree.put("name", input.name());
        tree.put("kind", input.kind());
        tree.put("options", input.options());
        return tree;
    }

    private static Map<String, @Nullable Object> table(Manifest.TableFile table) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("file", table.file());
        tree.put("hash", table.hash());
        tree.put("rows", table.rows());
        return tree;
    }

    private static Map<String, @Nullable Object> sums(Sums sums) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("pathway", sums.pathway());
        tree.put("indicator", sums.indicator());
        tree.put("accounts", sums.accounts());
        tree.put("points", sums.points().setScale(2).toPlainString());
        tree.put("value", TreeDocument.exact(sums.value()));
        tree.put("baseline", TreeDocument.exact(sums.baseline()));
        tree.put("contributed_value", TreeDocument.exact(sums.contributedValue()));
        tree.put("contributed_baseline", TreeDocument.exact(sums.contributedBaseline()));
        tree.put("contributions", sums.contributions());
        return tree;
    }
}
