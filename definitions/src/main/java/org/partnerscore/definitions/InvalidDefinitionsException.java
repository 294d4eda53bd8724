package org.partnerscore.definitions;

import java.util.List;
import java.util.stream.Collectors;
import org.partnerscore.definitions.finding.Finding;

/** Definition files or a country list cannot be used; the message lists everything that is wrong. */
public final class InvalidDefinitionsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /** @param findings what is wrong, at least one */
    public InvalidDefinitionsException(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining(System.lineSeparator())));
        this.findings = List.copyOf(findings);
    }

    /** What is wrong. */
    public List<Finding> findings() {
        return findings;
    }
}
