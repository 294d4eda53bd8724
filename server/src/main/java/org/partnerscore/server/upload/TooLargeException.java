package org.partnerscore.server.upload;

/** A request brings more than is taken at once. */
public final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long limit;

    TooLargeException(long limit) {
        super("more than " + limit + " bytes");
        this.limit = limit;
    }

    /** How many bytes are taken at most. */
    public long limit() {
        return limit;
    }
}
