package org.partnerscore.cli.console;

import java.io.IOException;

/** Whoever read standard output has stopped reading, as {@code head} does: no reason to complain. */
public final class ReaderGoneException extends IOException {
    private static final long serialVersionUID = 1L;

    ReaderGoneException(IOException cause) {
        super(cause);
    }
}
