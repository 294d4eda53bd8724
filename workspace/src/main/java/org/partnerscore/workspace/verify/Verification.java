package org.partnerscore.workspace.verify;

import java.util.List;

/**
 * What verifying a run came to.
 *
 * @param run its id
 * @param findings what was found; nothing wrong if it was verified
 * @param erasedRows rows of its inputs in which personal data were erased since
 */
public record Verification(String run, List<Finding> findings, long erasedRows) {
    /** What it came to in one word. */
    public enum Outcome {
        /** Computed again, every table came to the same bytes. */
        VERIFIED("verified"),
        /** The same, but for what stands in place of personal data that were erased. */
        VERIFIED_EXCEPT_ERASED("verified-except-erased"),
        /** It is not what it was. */
        FAILED("failed");

        private final String id;

        Outcome(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    public Verification {
        findings = List.copyOf(findings);
    }

    public Outcome outcome() {
        if (findings.stream().anyMatch(finding -> finding.kind().wrong())) {
            return Outcome.FAILED;
        }
        return erasedRows == 0 ? Outcome.VERIFIED : Outcome.VERIFIED_EXCEPT_ERASED;
    }
}
