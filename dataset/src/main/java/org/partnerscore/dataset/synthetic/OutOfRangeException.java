package org.partnerscore.dataset.synthetic;

/** A value of a request is too small or too large. */
public final class OutOfRangeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final String value;
    private final String least;
    private final String most;

    OutOfRangeException(String what, Object value, Object least, Object most) {
        super(what + " is " + value + "; give a value from " + least + " to " + most);
        this.what = what;
        this.value = value.toString();
        this.least = least.toString();
        this.most = most.toString();
    }

    /** Which value of the request, e.g. {@code tenants}. */
    public String what() {
        return what;
    }

    /** The value asked for. */
    public String value() {
        return value;
    }

    /** The least that is possible. */
    public String least() {
        return least;
    }

    /** The most that is possible. */
    public String most() {
        return most;
    }
}
