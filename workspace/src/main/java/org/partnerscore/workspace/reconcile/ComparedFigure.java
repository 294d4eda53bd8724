package org.partnerscore.workspace.reconcile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.partnerscore.imports.figures.VendorFigure;

/**
 * A figure of the vendor beside ours.
 *
 * @param figure the vendor's
 * @param account whose it is; null if that is not known
 * @param ours the indicator's value in the run; null if there is none
 * @param cause what a difference most likely comes from
 */
public record ComparedFigure(
        VendorFigure figure,
        @Nullable String account,
        @Nullable BigDecimal ours,
        Cause cause) {
    /** The vendor's figure of the twelve months that end with the month; null if there is none. */
    public @Nullable BigDecimal theirs() {
        return figure.trailing();
    }

    /** Ours less theirs; null if one is missing. */
    public @Nullable BigDecimal difference() {
        BigDecimal theirs = theirs();
        return ours == null || theirs == null ? null : ours.subtract(theirs);
    }
}
