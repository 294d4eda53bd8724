package org.partnerscore.definitions.cases;

/** A cell of the result tables that a case can expect. */
public enum ExpectedCell {
    MARKET("market", false),
    TRACK("track", false),
    VALUE("value", true),
    BASELINE("baseline", true),
    TARGET("target", true),
    POINTS("points", true),
    OUTCOME("outcome", false),
    /** The points of the pathway. */
    TOTAL("total", true),
    /** The tier of the pathway. */
    TIER("tier", false),
    /** The tier whose status the month itself gives the account (R14), in a programme that keeps a tier for some months. */
    STATUS("status", false);

    /** How a case spells an empty cell. */
    public static final String EMPTY = "none";

    private final String id;
    private final boolean number;

    ExpectedCell(String id, boolean number) {
        this.id = id;
        this.number = number;
    }

    /** As cases spell it. */
    public String id() {
        return id;
    }

    /** Whether it holds a number. */
    public boolean number() {
        return number;
    }

    /** Whether it is one of the pathway's, and not of an indicator's. */
    public boolean ofPathway() {
        return this == TOTAL || this == TIER || this == STATUS;
    }

    /** Whether {@code none} is a word like others in it, and not an empty cell. */
    boolean saysNone() {
        return this == OUTCOME || this == TIER;
    }
}
