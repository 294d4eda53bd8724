package org.partnerscore.cli.speech;

/** What was asked for cannot be done as it was asked; the message says why and what to do, in the user's language. */
public final class WrongUsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message whole sentences, the last of them what to do next */
    public WrongUsageException(String message) {
        super(message);
    }
}
