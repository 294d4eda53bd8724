package org.partnerscore.cli.command;

import org.partnerscore.engine.output.TableFormat;

/** How scores are given. */
enum ScoreFormat {
    TEXT,
    JSON,
    CSV,
    PARQUET;

    /** The form of the tables written to a folder. */
    TableFormat tables() {
        return switch (this) {
            case JSON -> TableFormat.JSON;
            case CSV -> TableFormat.CSV;
            case PARQUET -> TableFormat.PARQUET;
            case TEXT -> throw new IllegalArgumentException("text is no form of a table");
        };
    }
}
