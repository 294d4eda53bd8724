package org.partnerscore.engine.written;

import java.nio.file.Path;

/** A folder lacks a table that runs with contributions have. */
public final class NoRunException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String folder;
    private final String table;

    NoRunException(Path folder, String table) {
        super(folder + " has no table " + table);
        this.folder = folder.toString();
        this.table = table;
    }

    /** The folder. */
    public String folder() {
        return folder;
    }

    /** Name of the table, without ending. */
    public String table() {
        return table;
    }
}
