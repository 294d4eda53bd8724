package org.partnerscore.workspace.fault;

import java.util.List;
import java.util.Locale;

/** What keeps something from being done in a workspace. */
public enum Fault {
    /** The folder is no workspace. */
    NO_WORKSPACE(true, "workspace"),
    /** The folder that a workspace should be made in holds something else. */
    FOLDER_TAKEN(true, "workspace"),
    /** The workspace was written by newer software. */
    NEWER_FORMAT(false, "workspace", "found", "known"),
    /** Another process writes. */
    BUSY(false, "workspace", "user", "process", "command", "since"),
    /** Something that was kept is missing, or is not as it was kept. */
    DAMAGED(false, "workspace", "file"),
    /** Nothing was imported yet. */
    NOTHING_IMPORTED(true, "workspace"),
    /** There is no such run. */
    UNKNOWN_RUN(true, "workspace", "run"),
    /** Runs of different programmes cannot be compared. */
    DIFFERENT_PROGRAMMES(true, "one", "other"),
    /** The month has no published score. */
    NOT_PUBLISHED(true, "programme", "month"),
    /** A backup that is none, or not whole. */
    BAD_BACKUP(false, "file"),
    /** Nothing in the workspace is about whoever is to be forgotten. */
    NOBODY_TO_FORGET(true, "workspace", "id");

    private final boolean usage;
    private final List<String> arguments;

    Fault(boolean usage, String... arguments) {
        this.usage = usage;
        this.arguments = List.of(arguments);
    }

    /** Its name in catalogues of words, e.g. {@code unknown-run}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is what was asked for that is wrong, and not the workspace. */
    public boolean usage() {
        return usage;
    }

    /** Names of the arguments it carries. */
    public List<String> arguments() {
        return arguments;
    }
}
