package org.partnerscore.core.facts;

/** What a claiming partner of record claims (R5). */
public enum Claim {
    /** No claim named. */
    NONE,
    /** Sell. */
    OSA,
    /** Usage. */
    OSU,
    /** Presales; never earns credit. */
    PRESALES
}
