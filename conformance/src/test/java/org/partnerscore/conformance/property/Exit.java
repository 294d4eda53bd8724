package org.partnerscore.conformance.property;

/** The ways, and the only ones, in which more of something can earn fewer points. */
enum Exit {
    /** R6: another market, with other targets and lines. */
    MARKET,
    /** R8: more losses are charged. */
    CLAW_BACK,
    /** R10: there were more people on the baseline day too. */
    BASELINE,
    /** R11: a customer is no longer below the line in the reference month. */
    REFERENCE_MONTH,
    /** R12, R18 to R20: there were more users, or pairs, a year ago too. */
    BASE,
    /** R5: a CPOR displaces a DPOR. */
    DISPLACED
}
