package org.partnerscore.insight.gaps;

import java.util.Locale;

/** What kind of credit is missed. */
public enum GapKind {
    /** A customer has at least half of the users of a line, and not all (R11). */
    NEAR_THE_LINE,
    /** A customer whom the account works for without an association that earns credit (R5). */
    MISSING_ASSOCIATION,
    /** A claim covers some indicators and not others (R5). */
    CLAIM_COVERS_PART,
    /** A person lacks one exam to a certification (R9). */
    ONE_EXAM_AWAY,
    /** A certification is about to end (R9): the points are those that keeping it keeps. */
    CERTIFICATION_ENDS,
    /** A customer has rows of a SKU that no mapping knows: the points are those of a product that qualifies (R4). */
    SKU_UNMAPPED;

    /** The kind as documents spell it, e.g. {@code near-the-line}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
