package org.partnerscore.insight.cases;

import java.util.List;
import org.partnerscore.definitions.cases.CaseFile;
import org.partnerscore.definitions.cases.ProgrammeCase;

/**
 * A case with what came out otherwise than it expects.
 *
 * @param file the file that it stands in
 * @param each the case
 * @param mismatches in the order of the file; empty if the case passes
 */
public record CheckedCase(CaseFile file, ProgrammeCase each, List<Mismatch> mismatches) {
    public CheckedCase {
        mismatches = List.copyOf(mismatches);
    }

    /** Whether everything came out as expected. */
    public boolean passes() {
        return mismatches.isEmpty();
    }
}
