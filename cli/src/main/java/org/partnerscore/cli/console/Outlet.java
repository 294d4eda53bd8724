package org.partnerscore.cli.console;

import java.io.OutputStream;
import org.partnerscore.presentation.terminal.Style;

/**
 * Standard output or standard error.
 *
 * @param stream where bytes go
 * @param terminal whether a person watches it on a terminal
 * @param style how text is written to it
 */
public record Outlet(OutputStream stream, boolean terminal, Style style) {
    /** What is no terminal: a pipe or a file, which gets UTF-8 without colour. */
    public static Outlet plain(OutputStream stream) {
        return new Outlet(stream, false, Style.PLAIN);
    }
}
