package org.partnerscore.presentation.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.scenario.KeptScenario;

/** Scenarios that are kept of an account. */
public final class KeptScenariosDocument {
    private KeptScenariosDocument() {}

    /** Those of an account in a programme. */
    public static Document of(String programme, String account, List<KeptScenario> scenarios) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("programme", programme);
        tree.put("account", account);
        tree.put("scenarios", TreeDocument.list(scenarios, KeptScenariosDocument::scenario));
        return new TreeDocument("kept-scenarios", 1, tree);
    }

    private static Map<String, @Nullable Object> scenario(KeptScenario scenario) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("name", scenario.name());
        tree.put("changes", scenario.changes());
        tree.put("by", scenario.by());
        tree.put("at", scenario.at().toString());
        return tree;
    }
}
