package org.partnerscore.dataset.account;

import java.util.List;

/** Ids that were asked for and are nowhere in the data set. */
public final class UnknownIdException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<UnknownId> ids;

    /** @param ids all of them, at least one */
    public UnknownIdException(List<UnknownId> ids) {
        super("unknown: " + ids);
        this.ids = List.copyOf(ids);
    }

    /** All of them, sorted by kind and id. */
    public List<UnknownId> ids() {
        return ids;
    }
}
