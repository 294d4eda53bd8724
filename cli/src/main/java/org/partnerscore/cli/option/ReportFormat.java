package org.partnerscore.cli.option;

import picocli.CommandLine.Option;

/** How a report is given. */
public final class ReportFormat {
    private enum Choice {
        TEXT,
        JSON
    }

    @Option(names = "--format", paramLabel = "text|json")
    private Choice choice = Choice.TEXT;

    /** Whether it is given as a JSON document, and not as text. */
    public boolean json() {
        return choice == Choice.JSON;
    }
}
