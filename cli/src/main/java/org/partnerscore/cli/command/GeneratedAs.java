package org.partnerscore.cli.command;

/** What is made up. */
enum GeneratedAs {
    /** A data set of the six tables. */
    TABLES,
    /** Exports as two partner accounts would have downloaded them. */
    EXPORTS
}
