package org.partnerscore.core.facts;

/** How a partner is associated with a subscription (R5). */
public enum AssociationKind {
    /** Cloud solution provider: sells and bills. */
    CSP,
    /** Claiming partner of record: by a claim, see {@link Claim}. */
    CPOR,
    /** Digital partner of record. */
    DPOR,
    /** Partner admin link: administers what the customer uses (R16). */
    PAL
}
