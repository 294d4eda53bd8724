package org.partnerscore.insight.route;

/** People may be certified in more numbers than can be looked at. */
public final class TooManyOptionsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long most;

    TooManyOptionsException(long most) {
        super("more than " + most + " numbers of people");
        this.most = most;
    }

    /** How many can be looked at. */
    public long most() {
        return most;
    }
}
