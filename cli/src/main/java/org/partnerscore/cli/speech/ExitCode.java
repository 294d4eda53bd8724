package org.partnerscore.cli.speech;

/** How the command ends. */
public final class ExitCode {
    public static final int DONE = 0;
    /** The data are bad. */
    public static final int BAD_DATA = 1;
    /** The command was used wrongly. */
    public static final int WRONG_USAGE = 2;
    /** Anything else: files that cannot be read or written, a defect. */
    public static final int FAILED = 3;

    private ExitCode() {}
}
