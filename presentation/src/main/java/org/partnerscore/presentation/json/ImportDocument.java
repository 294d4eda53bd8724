package org.partnerscore.presentation.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.imports.intake.TakenExport;
import org.partnerscore.imports.problem.ImportProblem;
import org.partnerscore.workspace.data.Summary;
import org.partnerscore.workspace.receipt.Intake;
import org.partnerscore.workspace.receipt.Receipt;

/** What came of an import. */
public final class ImportDocument {
    private ImportDocument() {}

    /** Nothing was received, because files as a whole are bad. */
    public static Document refused(List<ImportProblem> problems) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("received", false);
        tree.put("problems", problems(problems));
        return new TreeDocument("import", 1, tree);
    }

    /** Files were received. */
    public static Document received(List<TakenExport> exports, Intake intake, Summary summary) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("received", true);
        tree.put("problems", List.of());
        tree.put("exports", TreeDocument.list(exports, ImportDocument::export));
        tree.put("receipts", TreeDocument.list(intake.added(), ImportDocument::receipt));
        tree.put("known", intake.known());
        SummaryTrees.put(tree, summary);
        return new TreeDocument("import", 1, tree);
    }

    /** What is wrong with files, an object each. */
    public static List<Map<String, @Nullable Object>> problems(List<ImportProblem> problems) {
        return TreeDocument.list(problems, ImportDocument::problem);
    }

    private static Map<String, @Nullable Object> problem(ImportProblem problem) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("kind", problem.kind().id());
        tree.put("file", problem.file());
        tree.put("line", problem.line());
        tree.put("column", problem.column());
        tree.put("value", problem.value());
        tree.put("arguments", problem.arguments());
        return tree;
    }

    private static Map<String, @Nullable Object> export(TakenExport export) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("file", export.label());
        tree.put("kind", export.kind().id());
        tree.put("rows", export.rows());
        tree.put("refused", export.refused());
        tree.put("first_month", TreeDocument.text(export.firstMonth()));
        tree.put("last_month", TreeDocument.text(export.lastMonth()));
        return tree;
    }

    private static Map<String, @Nullable Object> receipt(Receipt receipt) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("sequence", receipt.sequence());
        tree.put("hash", receipt.hash());
        tree.put("name", receipt.name());
        tree.put("kind", receipt.kind());
        tree.put("bytes", receipt.bytes());
        return tree;
    }
}
