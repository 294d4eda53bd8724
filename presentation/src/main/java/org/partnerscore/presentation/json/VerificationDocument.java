package org.partnerscore.presentation.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.verify.Verification;

/** What verifying a run came to. */
public final class VerificationDocument {
    private VerificationDocument() {}

    public static Document of(Verification verification) {
        Map<String, @Nullable Object> tree = TreeDocument.object();
        tree.put("run", verification.run());
        tree.put("outcome", verification.outcome().id());
        tree.put("erased_rows", verification.erasedRows());
        tree.put("findings", TreeDocument.list(verification.findings(), finding -> {
            Map<String, @Nullable Object> one = TreeDocument.object();
            one.put("kind", finding.kind().id());
            one.put("wrong", finding.kind().wrong());
            one.put("about", finding.about());
            return one;
        }));
        return new TreeDocument("verification", 1, tree);
    }
}
