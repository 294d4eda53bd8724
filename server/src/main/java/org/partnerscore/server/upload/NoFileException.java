package org.partnerscore.server.upload;

/** A request that should bring files brings none, or not in a way in which they can be taken. */
public final class NoFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoFileException(String why) {
        super(why);
    }

    NoFileException(Exception cause) {
        super(cause.getMessage(), cause);
    }
}
