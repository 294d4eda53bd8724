package org.partnerscore.cli.option;

/** How a report is given. */
public enum ReportFormat {
    TEXT,
    JSON
}
