package org.partnerscore.dataset.account;

/**
 * An id that is nowhere in a data set.
 *
 * @param kind what was looked for
 * @param id the id
 */
public record UnknownId(Kind kind, String id) {
    /** What an id may name. */
    public enum Kind {
        ACCOUNT,
        TENANT,
        INDIVIDUAL
    }
}
